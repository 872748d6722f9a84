import { store } from "@/db/store";
import { waitingFor } from "@/lib/approvals/queries";
import { pressingWork } from "@/lib/assignments/queries";
import type { Actor } from "@/lib/people/actor";
import type { Role } from "@/lib/people/vocabulary";
import { now } from "@/lib/platform/clock";
import { type ExportFrame, exportOf } from "./export-plan";
import { workspacesOf } from "./repository";

export interface WorkspaceChoice {
  slug: string;
  name: string;
  role: Role;
}

export async function workspacesOfUser(userId: string): Promise<WorkspaceChoice[]> {
  return (await workspacesOf(store().read, userId)).map(({ slug, name, role }) => ({ slug, name, role }));
}

/** What the frame around a workspace's pages shows. */
export async function shellView(actor: Actor) {
  const { name, email, role, locale, theme, workspace } = actor;
  return {
    workspace: { slug: workspace.slug, name: workspace.name },
    workspaces: await workspacesOfUser(actor.userId),
    user: { name, email, role, locale, theme },
    badges: { "my-work": await pressingWork(actor), approvals: await waitingFor(actor) },
  };
}

/** See `exportOf`. */
export async function exportedPlan({ workspace }: Actor, frame: ExportFrame): Promise<string> {
  return store().snapshot((reader) => exportOf(reader, workspace, frame, now()));
}

import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import type { Role } from "@/lib/people/vocabulary";
import { writePlan } from "@/lib/plan/write";
import { now } from "@/lib/platform/clock";
import { dayIn } from "@/lib/platform/time";
import { loadDocument } from "./document-repository";
import { planOf } from "./plan-document";
import { workspacesOf } from "./repository";
import { horizonOf } from "./rules";

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
  };
}

/**
 * The workspace as a plan document. In its own frame (period and today as imported) the export of what was imported is
 * the same document; a workspace that was never imported has only the present frame: its horizon, judged today.
 */
export async function exportedPlan(actor: Actor, frame: "document" | "present"): Promise<string> {
  return store().snapshot(async (reader) => {
    const rows = await loadDocument(reader, actor.workspace.id);
    const today = dayIn(now(), actor.workspace.timeZone);
    const present = { period: horizonOf(today, actor.workspace), today };
    return writePlan(planOf(rows!, (frame === "document" && actor.workspace.frame) || present));
  });
}

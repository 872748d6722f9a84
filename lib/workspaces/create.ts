import type { Tx } from "@/db/store";
import { insertMember } from "@/lib/people/repository";
import type { WeekStart } from "@/lib/plan/vocabulary";
import { newId } from "@/lib/platform/id";
import { insertWorkspace, type WorkspaceRow } from "./repository";
import { DEFAULT_HORIZON } from "./rules";
import { freeSlug } from "./slug";

/** An empty workspace with its first owner. `at`: UTC milliseconds. */
export async function createOwned(
  tx: Tx,
  owner: { id: string },
  given: { name: string; timeZone: string; weekStart: WeekStart },
  at: number,
): Promise<WorkspaceRow> {
  const workspace = await insertWorkspace(tx, {
    ...given,
    ...DEFAULT_HORIZON,
    id: newId(),
    slug: await freeSlug(tx, given.name, owner.id),
    sites: [],
    limits: {},
    frame: null,
    createdAt: at,
  });
  await addOwner(tx, workspace.id, owner.id, at);
  return workspace;
}

export async function addOwner(tx: Tx, workspaceId: string, userId: string, at: number): Promise<void> {
  await insertMember(tx, { workspaceId, userId, role: "owner", contributorId: null, createdAt: at });
}

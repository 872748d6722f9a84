import type { Tx } from "@/db/store";
import type { Plan } from "@/lib/plan/document";
import { storeDocument } from "./document-repository";
import { insertWorkspace, type WorkspaceRow } from "./repository";
import { horizonFrom } from "./rules";

/**
 * A new workspace that holds a plan: ids and orders are kept, and its period and today as its frame, so that its export
 * can be the same document. Throws `UniqueViolation` where the slug is taken. `at`: UTC milliseconds.
 */
export async function importPlan(
  tx: Tx,
  plan: Plan,
  into: { id: string; slug: string; name?: string; at: number },
): Promise<WorkspaceRow> {
  const { name, timeZone, weekStart, sites, limits } = plan.workspace;
  const workspace = await insertWorkspace(tx, {
    id: into.id,
    slug: into.slug,
    name: into.name ?? name,
    timeZone,
    weekStart,
    sites,
    limits,
    ...horizonFrom(plan.period, plan.today, weekStart),
    frame: { period: plan.period, today: plan.today },
    createdAt: into.at,
  });
  await storeDocument(tx, workspace.id, plan, into.at);
  return workspace;
}

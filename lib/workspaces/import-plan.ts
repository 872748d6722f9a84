import type { Tx } from "@/db/store";
import { appendActivity } from "@/lib/activity/repository";
import type { Plan } from "@/lib/plan/document";
import { newId } from "@/lib/platform/id";
import type { Means } from "@/lib/resources/vocabulary";
import { storeDocument } from "./document-repository";
import { insertWorkspace, type WorkspaceRow } from "./repository";
import { horizonFrom } from "./rules";

/**
 * A new workspace that holds a plan: ids and orders are kept, and its period and today as its frame, so that its export
 * can be the same document. `by`: the account that asked for it, if one did; `means`: what no document
 * says of the workspace; `at`: UTC milliseconds. Throws `UniqueViolation` where the slug is taken.
 */
export async function importPlan(
  tx: Tx,
  plan: Plan,
  into: { id: string; slug: string; name?: string; by?: string; means?: Means; at: number },
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
    means: into.means ?? null,
    ...horizonFrom(plan.period, plan.today, weekStart),
    frame: { period: plan.period, today: plan.today },
    createdAt: into.at,
  });
  await storeDocument(tx, workspace.id, plan, into.at);
  await appendActivity(tx, {
    workspaceId: workspace.id,
    id: newId(),
    actorId: into.by ?? null,
    verb: "workspace.import",
    at: into.at,
    subjectType: "workspace",
    subjectId: workspace.id,
    payload: { posts: plan.posts.length },
  });
  return workspace;
}

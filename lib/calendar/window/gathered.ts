import type { PlanPost } from "@/lib/plan/document";
import { planAssignment, planPost, planPublication } from "@/lib/workspaces/plan-document";
import type { WholePosts } from "./repository";

/** Adds the posts that are not there yet, each with all that belongs to it. */
export function gather(byId: Map<string, PlanPost>, rows: WholePosts): void {
  const fresh = new Map<string, PlanPost>();
  for (const row of rows.posts) if (!byId.has(row.id)) fresh.set(row.id, planPost(row, [], []));
  for (const row of rows.publications) fresh.get(row.postId)?.publications.push(planPublication(row));
  for (const row of rows.assignments) fresh.get(row.postId)?.assignments.push(planAssignment(row));
  for (const [id, post] of fresh) byId.set(id, post);
}

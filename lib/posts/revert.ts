import { changesIn } from "@/lib/activity/difference";
import { type ActivityRow, activityById } from "@/lib/activity/repository";
import type { PlanWork } from "@/lib/calendar/plan-action";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { type PublicationRow, publicationsOf } from "@/lib/publications/repository";
import { conflictOver } from "./answers";
import { authorizedPost } from "./authorize";
import { versionAfter } from "./versions";

/** Gives a post the content that it had after an activity of its own. What was recorded since stays in the history. */
export async function revert(
  work: PlanWork,
  { id, version, activityId }: { id: string; version: number; activityId: string },
): Promise<Result<object>> {
  const { tx, actor, ledger } = work;
  const post = await authorizedPost(tx, actor, id);
  if (!post.ok) return post;
  if (post.data.version !== version) return conflictOver(work, id);
  const publications = (await publicationsOf(tx, actor.workspace.id, id)).filter(
    (one) => one.deletedAt === null,
  );
  const activity = await activityById(tx, actor.workspace.id, activityId);
  if (!activity || !isAbout(activity, id, publications)) return refuse("not_found");
  const then = await versionAfter(tx, post.data, publications, activity);
  await ledger.patch("post", post.data, version, then.content);
  for (const one of publications)
    await ledger.patch("publication", one, one.version, { text: then.wordings.get(one.id) ?? null });
  return ledger.subject ? ok({}) : refuse("refused", "version_is_present");
}

function isAbout(
  { subjectType, subjectId, payload }: ActivityRow,
  postId: string,
  publications: readonly PublicationRow[],
): boolean {
  const ids = new Set([postId, ...publications.map(({ id }) => id)]);
  return (subjectType === "post" && subjectId === postId) || changesIn(payload).some(({ id }) => ids.has(id));
}

import type { PlanWork } from "@/lib/calendar/plan-action";
import { carryOut } from "@/lib/fixes/carry-out";
import type { PlanPost } from "@/lib/plan/document";
import { type Result, refuse } from "@/lib/platform/result";
import { keptAssignment } from "@/lib/posts/assignments";
import { authorizedPost } from "@/lib/posts/authorize";
import { assignmentsOf, type PostRow } from "@/lib/posts/repository";
import { maySetStatus } from "@/lib/posts/rules";
import { type Draft, publicationOf } from "./draft";

/** Gives a post that waited its date: it is moved, not copied, and what was blank is filled in. */
export async function takeUp(work: PlanWork, { post, waited }: Draft & { waited: PlanPost }) {
  const row = await authorizedPost(work.tx, work.actor, post.id);
  if (!row.ok) return row;
  const filled = await fillIn(work, row.data, post, waited);
  if (!filled.ok) return filled;
  const publication = publicationOf(post);
  const { id, channel, at } = publication;
  return waited.publications.some((each) => each.id === id)
    ? carryOut(work, { change: "move", publication: id, channel, at })
    : carryOut(work, { change: "publish", post: post.id, publication });
}

async function fillIn(
  { tx, actor, ledger }: PlanWork,
  row: PostRow,
  post: PlanPost,
  waited: PlanPost,
): Promise<Result<unknown>> {
  const status = maySetStatus(actor, row.status, post.status);
  if (post.status !== waited.status && !status.ok) return status;
  const filled = await ledger.patch("post", row, row.version, blanksFilled(post, waited));
  if (!filled) return refuse("conflict");
  if (post.assignments !== waited.assignments) {
    const kept = (await assignmentsOf(tx, actor.workspace.id, post.id)).map(keptAssignment);
    await ledger.assign(filled, [...kept, ...post.assignments]);
  }
  return { ok: true, data: null };
}

/** What the plan has nothing of is left as it is: it may name something in the bin. */
function blanksFilled(post: PlanPost, waited: PlanPost) {
  const is = <Key extends keyof PlanPost>(key: Key) => (post[key] === waited[key] ? undefined : post[key]);
  return {
    status: is("status"),
    objectiveId: is("objective"),
    format: is("format"),
    link: is("link"),
    media: is("media"),
    audienceId: is("audience"),
    columnId: is("column"),
  };
}

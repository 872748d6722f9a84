import type { Tx } from "@/db/store";
import type { Fields, Ledger } from "@/lib/activity/ledger";
import type { PlanWork } from "@/lib/calendar/plan-action";
import type { PostStatus } from "@/lib/plan/vocabulary";
import type { Refusal } from "@/lib/platform/result";
import { type PostRow, postById } from "@/lib/posts/repository";
import { type PublicationRow, publicationById, publicationsOf } from "@/lib/publications/repository";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { contentOf, digestOf } from "./content";
import { missingApproval, tellNext } from "./notices";
import { verdictById } from "./repository";
import { comesNearer, isGuarded } from "./rules";
import { type ApprovalState, approvalState, isComplete } from "./state";

export interface ApprovalWork {
  tx: Tx;
  ledger: Ledger;
  /** As it is now, with this verb's own changes. */
  workspace: WorkspaceRow;
  /** UTC milliseconds. */
  at: number;
  /** Who acts, as others are told. */
  name: string;
}

/** What changes of the plan hand over to their approvals. */
export const approvalWork = ({ tx, ledger, at, actor }: PlanWork): ApprovalWork => ({
  tx,
  ledger,
  at,
  workspace: ledger.workspace ?? actor.workspace,
  name: actor.name,
});

/** What a verb did to one post, as far as approvals care: the first recorded value of each field it changed. */
interface Touched {
  post: Fields;
  publications: Map<string, Fields>;
  verdicts: boolean;
}

/**
 * The one place where approvals are enforced, for every verb alike, after what it did and before it is recorded: nothing
 * comes to be approved or scheduled without the approvals of its present content, and what changes under an approval goes
 * back into review. A refusal takes the whole verb back.
 */
export async function settleApprovals(work: ApprovalWork): Promise<Refusal | null> {
  for (const [postId, touched] of await touchedPosts(work)) {
    const refusal = await settlePost(work, postId, touched);
    if (refusal) return refusal;
  }
  return null;
}

async function touchedPosts({ tx, ledger, workspace }: ApprovalWork): Promise<Map<string, Touched>> {
  const posts = new Map<string, Touched>();
  const on = (postId: string): Touched => {
    const known = posts.get(postId);
    if (known) return known;
    const touched: Touched = { post: {}, publications: new Map(), verdicts: false };
    posts.set(postId, touched);
    return touched;
  };
  for (const { entity, id, before } of ledger.changes) {
    if (entity === "post") {
      const touched = on(id);
      touched.post = { ...before, ...touched.post };
    } else if (entity === "publication") {
      const touched = on((await publicationById(tx, workspace.id, id))!.postId);
      touched.publications.set(id, { ...before, ...touched.publications.get(id) });
    } else if (entity === "approval") on((await verdictById(tx, workspace.id, id))!.postId).verdicts = true;
  }
  return posts;
}

async function settlePost(work: ApprovalWork, postId: string, touched: Touched): Promise<Refusal | null> {
  const { tx, workspace, ledger } = work;
  const post = await postById(tx, workspace.id, postId);
  if (!post || post.deletedAt !== null) return null;
  if (!isGuarded(post.status) && post.status !== "in_review") return null;
  const state = await approvalState(tx, workspace, post);
  if (!state || isComplete(state)) return null;
  const was = (touched.post.status ?? post.status) as PostStatus;
  const changed = touched.verdicts || (await hasOtherContent(work, post, touched, state));
  if (post.status === "in_review") {
    if (changed || was !== "in_review") await tellNext(work, post, state);
    return null;
  }
  if (ledger.created.has(postId) || comesNearer(was, post.status)) return missingApproval(work, state);
  // Out of the bin it cannot be sent back to be approved first: it comes back to be approved.
  const restored = (touched.post.deletedAt ?? null) !== null;
  if (!changed && !restored) return null;
  const reviewed = await ledger.patch("post", post, post.version, { status: "in_review" });
  await tellNext(work, reviewed!, state);
  return null;
}

/** Whether the verb found other words, media or channels than it leaves. */
async function hasOtherContent(
  { tx, workspace }: ApprovalWork,
  post: PostRow,
  touched: Touched,
  { digest }: ApprovalState,
): Promise<boolean> {
  const was = new Map<string, PublicationRow>();
  for (const row of await publicationsOf(tx, workspace.id, post.id)) was.set(row.id, row);
  for (const [id, before] of touched.publications) {
    const row = { ...(await publicationById(tx, workspace.id, id))!, ...(before as Partial<PublicationRow>) };
    if (row.deletedAt === null) was.set(id, row);
    else was.delete(id);
  }
  const before = contentOf({ ...post, ...(touched.post as Partial<PostRow>) }, [...was.values()]);
  return digestOf(before) !== digest;
}

import type { WaitingPost } from "@/lib/approvals/view";
import type { PostView } from "@/lib/posts/view";

/** What others did to a post while somebody was writing a word about it. */
export type Overtaken =
  /** It may still be decided, but says something else, or is a step further, than what was read. */
  | { kind: "changed" }
  | { kind: "approved" | "returned"; name: string }
  | { kind: "step"; name: string; step: string }
  /** No longer in review, or no longer this reader's, and nobody decided. */
  | { kind: "taken_back" }
  | { kind: "deleted" };

/** Whether the list still offers what was read: null, or whether it is there at all. */
export function missingFrom(posts: readonly WaitingPost[], read: WaitingPost): "changed" | "gone" | null {
  const present = posts.find(({ id }) => id === read.id);
  if (!present?.approval.mayGive) return "gone";
  return isAsRead(present, read) ? null : "changed";
}

/** What became of a post that the list offers no more, which may have no place for it; null: it is as it was read. */
export function becameOf(post: Pick<PostView, "status" | "approval"> | null, read: Read): Overtaken | null {
  if (!post) return { kind: "deleted" };
  const { status, approval } = post;
  if (status === "changes_requested" && approval?.returned)
    return { kind: "returned", name: approval.returned.by };
  // What was given already when it was read is no news.
  const last = approval?.steps.findLast(({ given, step }) => given && step >= (read.approval.next ?? 1));
  if (last?.given && status === "in_review") return { kind: "step", name: last.given.by, step: last.name };
  if (last?.given) return { kind: "approved", name: last.given.by };
  if (status !== "in_review" || !approval?.mayGive) return { kind: "taken_back" };
  return isAsRead({ approval }, read) ? null : { kind: "changed" };
}

type Read = Pick<WaitingPost, "approval">;

const isAsRead = ({ approval }: Read, read: Read): boolean =>
  approval.digest === read.approval.digest && approval.next === read.approval.next;

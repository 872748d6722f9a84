import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";

type Reader = Pick<Actor, "role" | "userId">;
type Written = { userId: string | null; deletedAt: number | null };

/** One's own words alone: nobody puts words into the mouth of another. */
export const mayEditComment = (actor: Reader, comment: Written): boolean =>
  can(actor.role, "contribute") && comment.deletedAt === null && comment.userId === actor.userId;

/** One's own; planners keep order, and take away what somebody wrote over a share link. */
export const mayDeleteComment = (actor: Reader, comment: Written): boolean =>
  mayEditComment(actor, comment) || (comment.deletedAt === null && can(actor.role, "plan"));

/** Whoever takes part in the conversation may close it, or open it again. */
export const mayResolve = (actor: Pick<Actor, "role">): boolean => can(actor.role, "contribute");

/** Who is told of a comment: each once, and never the one who wrote it. */
export function toTell(people: {
  writer: string | null;
  mentioned: readonly string[];
  /** Named on the post, its creator, the other writers of the thread. */
  concerned: readonly (string | null)[];
  members: ReadonlySet<string>;
}): { mentioned: string[]; commented: string[] } {
  const reached = (id: string | null): id is string =>
    id !== null && id !== people.writer && people.members.has(id);
  const mentioned = [...new Set(people.mentioned.filter(reached))];
  const commented = [...new Set(people.concerned.filter(reached))].filter((id) => !mentioned.includes(id));
  return { mentioned, commented };
}

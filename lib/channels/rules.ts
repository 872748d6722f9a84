import type { PostStatus } from "@/lib/plan/vocabulary";

/** What a lasting channel keeps. The rest was never out, and leaves with it. */
export const LASTING: ReadonlySet<PostStatus> = new Set<PostStatus>(["published", "failed", "cancelled"]);

/** What becomes of a dropped channel, from how many publications of each status it carries. */
export function leavingFrom(carried: readonly { status: PostStatus; count: number }[]): {
  published: number;
  leaving: number;
} {
  const sum = (those: typeof carried) => those.reduce((all, { count }) => all + count, 0);
  const published = sum(carried.filter(({ status }) => status === "published"));
  // A channel on which nothing ever came out goes with all that it carries.
  const leaving = published > 0 ? carried.filter(({ status }) => !LASTING.has(status)) : carried;
  return { published, leaving: sum(leaving) };
}

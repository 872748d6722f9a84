import type { PlanAssignment, PlanPost } from "@/lib/plan/document";
import { dayBefore, dueOf, earliestDay, takersOf } from "@/lib/plan/fixes/people";
import { dayNumber, type Wall } from "@/lib/platform/time";
import { type Desk, postsAround } from "./desk";

/** From so many posts on, one voice in all of them is heard as one. */
const SEVERAL = 3;

/**
 * Who writes it in time: of those with room for it, the one who has written least for the time they have. Where nobody has
 * room, whoever has most time, without a day by which it is due: it is on their list, and for people to settle.
 */
export function authorFor(desk: Desk, at: Wall, minutes: number): PlanAssignment | null {
  const { prepared } = desk.index;
  const written = countsOfAuthors(postsAround(desk, dayNumber(at)));
  const takers = takersInTime(desk, at, minutes);
  const heard = (id: string) => written.counts.get(id) ?? 0;
  const others = takers.filter(({ contributor }) => !isSingleVoice(desk, heard(contributor), written.all));
  const burden = (id: string) =>
    (heard(id) + 1) / Math.max(1, prepared.contributors.get(id)!.contributor.minutesPerWeek);
  const [taker] = (others.length > 0 ? others : takers).sort(
    (a, b) => burden(a.contributor) - burden(b.contributor) || (a.contributor < b.contributor ? -1 : 1),
  );
  if (taker)
    return { contributor: taker.contributor, role: "author", minutes, due: dueOf(taker), done: false };
  const [anybody] = [...prepared.contributors.values()].sort(
    (a, b) => b.contributor.minutesPerWeek - a.contributor.minutesPerWeek || (a.id < b.id ? -1 : 1),
  );
  return anybody ? { contributor: anybody.id, role: "author", minutes, due: null, done: false } : null;
}

/** Rather so that there is time to approve it, else until the day before. */
function takersInTime({ index: { prepared } }: Desk, at: Wall, minutes: number) {
  const work = { minutes, earliest: earliestDay(prepared) };
  const soon = takersOf(prepared, { ...work, by: dayBefore(at) - prepared.limits.approvalDays });
  return soon.length > 0 ? soon : takersOf(prepared, { ...work, by: dayBefore(at) });
}

function isSingleVoice({ index }: Desk, count: number, all: number): boolean {
  return all >= SEVERAL && count + 1 > index.prepared.limits.singleVoiceShare * (all + 1);
}

function countsOfAuthors(posts: readonly PlanPost[]) {
  const counts = new Map<string, number>();
  const written = new Set(
    posts.filter(({ assignments }) => assignments.some(({ role }) => role === "author")),
  );
  for (const { assignments } of written) {
    const authors = assignments.filter(({ role }) => role === "author").map(({ contributor }) => contributor);
    for (const author of new Set(authors)) counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  return { counts, all: written.size };
}

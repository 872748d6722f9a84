import { largePlan } from "@/db/seed/large";
import type { Plan } from "@/lib/plan/document";
import { dayOf } from "@/lib/platform/time";

/** Eight channels: a calm plan keeps nearly every rhythm, in a crowded one nearly every day is too full. */
export const PLANS = [
  { name: "calm: 100 a month", perMonth: 100 },
  { name: "crowded: 1,000 a month", perMonth: 1_000 },
];

/** A large plan of which all is judged, not only a month. */
export function wholePlan(publications: number, perMonth: number): Plan {
  const plan = largePlan({ publications, perMonth, around: "2026-11-15" });
  const days = plan.posts.flatMap((post) => post.publications.map(({ at }) => dayOf(at!))).sort();
  return { ...plan, period: { from: days[0]!, to: days.at(-1)! } };
}

import { largePlan } from "@/db/seed/large";
import type { Plan } from "@/lib/plan/document";
import { addDays, dayNumber, dayOf } from "@/lib/platform/time";

/**
 * Eight channels. Orderly: every channel keeps its rhythm, every text is its own. Calm: some three posts a channel and week,
 * on random days. Crowded: nearly every day is too full.
 */
export const PLANS = [
  { name: "orderly: 100 a month", perMonth: 100, orderly: true },
  { name: "calm: 100 a month", perMonth: 100, orderly: false },
  { name: "crowded: 1,000 a month", perMonth: 1_000, orderly: false },
];
export type PlanSort = (typeof PLANS)[number];

/** A large plan of which all is judged, not only a month. */
export function wholePlan(publications: number, { perMonth, orderly }: PlanSort): Plan {
  const plan = largePlan({ publications, perMonth, around: "2026-11-15" });
  const days = plan.posts.flatMap((post) => post.publications.map(({ at }) => dayOf(at!))).sort();
  const whole = { ...plan, period: { from: days[0]!, to: days.at(-1)! } };
  return orderly ? inOrder(whole) : whole;
}

const RHYTHM = { per: "week", min: 2, max: 4, maxPerDay: 1, minGapHours: 18, maxSilenceDays: 7 } as const;

/** The publications of each channel at even distances, in the morning, each with words and media of its own. */
function inOrder(plan: Plan): Plan {
  const first = dayNumber(plan.period.from);
  const days = dayNumber(plan.period.to) - first;
  const perChannel = plan.posts.flatMap((post) => post.publications).length / plan.channels.length;
  const placed = new Map(plan.channels.map(({ id }) => [id, 0]));
  const next = (channel: string) => {
    const count = placed.get(channel)!;
    placed.set(channel, count + 1);
    return `${addDays(plan.period.from, Math.min(days, Math.floor((count * days) / perChannel)))}T09:00`;
  };
  const inTime = plan.posts.toSorted((a, b) => (a.publications[0]!.at! < b.publications[0]!.at! ? -1 : 1));
  return {
    ...plan,
    channels: plan.channels.map((channel) => ({ ...channel, cadence: RHYTHM })),
    posts: inTime.map((post) => {
      const publications = post.publications.map((publication, which) => ({
        ...publication,
        at: next(publication.channel),
        text: `${which + 1}. ${post.text.slice(0, 200)} ${post.id}`,
      }));
      const status = publications.some(({ at }) => at < `${plan.today}T24`) ? "published" : "scheduled";
      const reached = publications.map((publication) => ({
        ...publication,
        result: status === "published" ? 1 : null,
      }));
      const media = [{ type: "image" as const, alt: "Une image" }];
      return { ...post, status, media, promotional: false, publications: reached, assignments: [] };
    }),
  };
}

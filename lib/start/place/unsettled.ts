import type { PlanPost } from "@/lib/plan/document";
import { DEFAULT_LIMITS, type Format } from "@/lib/plan/vocabulary";
import { formatsOn } from "@/lib/reference/network-formats";
import { type Draft, publicationOf } from "./draft";
import type { FirstPlan } from "./first-plan";
import type { FirstPlanQuestion } from "./question";

/** What the plan could not make fit, and people have to settle. */
export interface Unsettled {
  /** Channels for which none of the formats that the team makes is at home: what its new drafts take instead, or none. */
  formats: { channel: string; formats: Format[] }[];
  /** Who was named for drafts without a day, as no week of theirs had the hours. */
  hours: ShortOfHours[];
}

/** Minutes: `longest` of the drafts; `there` in a full week. */
export interface ShortOfHours {
  contributor: string;
  count: number;
  longest: number;
  there: number;
  /** What a week would have to hold for the longest one to fit at all; null: it would fit into an empty week. */
  needed: number | null;
}

export function unsettledIn(question: FirstPlanQuestion, { drafts }: FirstPlan): Unsettled {
  return { formats: unmadeFormats(question, drafts), hours: shortOfHoursIn(question, drafts) };
}

function unmadeFormats({ plan, formats }: FirstPlanQuestion, drafts: readonly Draft[]): Unsettled["formats"] {
  if (!formats) return [];
  return plan.channels
    .filter(({ network }) => !formatsOn(network).some((format) => formats.includes(format)))
    .flatMap(({ id: channel }) => {
      const fresh = drafts.filter(({ post, waited }) => !waited && publicationOf(post).channel === channel);
      const taken = new Set(fresh.flatMap(({ post }) => post.format ?? []));
      return fresh.length > 0 ? [{ channel, formats: [...taken] }] : [];
    });
}

function shortOfHoursIn({ plan }: FirstPlanQuestion, drafts: readonly Draft[]): ShortOfHours[] {
  const limits = { ...DEFAULT_LIMITS, ...plan.workspace.limits };
  const share = Math.min(limits.loadWarning, limits.loadError);
  const asked = Map.groupBy(drafts.flatMap(withoutDay), ({ contributor }) => contributor);
  return [...asked].map(([contributor, works]) => {
    const longest = Math.max(...works.map(({ minutes }) => minutes));
    const there = plan.contributors.find(({ id }) => id === contributor)?.minutesPerWeek ?? 0;
    const isTooLong = longest > share * there;
    return {
      contributor,
      count: works.length,
      longest,
      there,
      needed: isTooLong && share > 0 ? Math.ceil(longest / share / STEP) * STEP : null,
    };
  });
}

/** Hours are asked for in quarters. */
const STEP = 15;

/** What was asked of somebody before is theirs to plan. */
const withoutDay = ({ post, waited }: Draft): PlanPost["assignments"] =>
  post.assignments.filter(
    (assignment) => assignment.due === null && !waited?.assignments.includes(assignment),
  );

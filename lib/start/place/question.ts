import type { Plan, PlanPost } from "@/lib/plan/document";
import type { Format, Network, ObjectiveKind } from "@/lib/plan/vocabulary";
import type { Day, Locale, TimeOfDay } from "@/lib/platform/time";
import type { Fit } from "@/lib/reference/vocabulary";

/** What a first plan is made of: all the answers, as the plan holds them by now, and what it does not hold. */
export type FirstPlanQuestion = {
  /** As it is judged: its period is the horizon. What is there stays, and is filled up. */
  plan: Plan & { today: Day };
  /** Posts that have no date anywhere, in the plan or beside it: they come before new ones. */
  waiting: readonly PlanPost[];
  /** Of the titles. */
  locale: Locale;
  /** Public holidays, as numbers of days. */
  daysOff: ReadonlySet<number>;
  /** When a channel usually publishes; else when its network is best used. */
  usualTimes: ReadonlyMap<string, TimeOfDay>;
  /** What the workspace advises of a network for a kind of objective. */
  fitOf(kind: ObjectiveKind, network: Network): Fit | null;
  /** What its people make; null: nobody said. */
  formats: readonly Format[] | null;
};

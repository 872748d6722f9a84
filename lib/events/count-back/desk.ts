import { newIdsOf } from "@/lib/plan/changes/new-ids";
import type { PlanEvent } from "@/lib/plan/document";
import { applyEdit, type PlanEdit, type PlanIndex } from "@/lib/plan/index/plan-index";
import { planOf } from "@/lib/plan/recheck";
import type { Network, ObjectiveKind } from "@/lib/plan/vocabulary";
import { dayNumber, type Locale, type TimeOfDay } from "@/lib/platform/time";
import type { Fit } from "@/lib/reference/vocabulary";

/** What counting back asks about. The index is left as it was. */
export type Question = {
  index: PlanIndex;
  event: PlanEvent;
  today: string;
  /** Of the titles. */
  locale: Locale;
  /** Public holidays, as numbers of days: nobody works on them. */
  daysOff: ReadonlySet<number>;
  /** When a channel usually publishes; else when its network is best used. */
  usualTimes: ReadonlyMap<string, TimeOfDay>;
  /** What the workspace advises of a network for a kind of objective. */
  fitOf(kind: ObjectiveKind, network: Network): Fit | null;
};

/** A plan that grows while proposals are placed in it, so that each one counts those before it. */
export type Desk = Question & {
  todayNumber: number;
  nextId(): string;
  put(edit: PlanEdit): void;
};

/** Whatever happens meanwhile, the index is taken back to what it was. */
export function withDesk<T>(question: Question, work: (desk: Desk) => T): T {
  const undo: (() => void)[] = [];
  // Looks at every id of the plan: not before something is proposed.
  let prefix: string | undefined;
  let count = 0;
  function nextId(): string {
    prefix ??= newIdsOf(planOf(question.index)).next([]);
    return `${prefix}-${++count}`;
  }
  try {
    return work({
      ...question,
      todayNumber: dayNumber(question.today),
      nextId,
      put: (edit) => undo.push(applyEdit(question.index, edit)),
    });
  } finally {
    for (const takeBack of undo.reverse()) takeBack();
  }
}

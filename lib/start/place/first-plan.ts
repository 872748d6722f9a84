import type { PlanTask } from "@/lib/plan/document";
import type { Flag, RuleId } from "@/lib/plan/flag";
import { flagsOf } from "@/lib/plan/recheck";
import { type Day, dayFromNumber } from "@/lib/platform/time";
import { deskOf } from "./desk";
import { type Draft, publicationOf } from "./draft";
import { prepareEvents, takeScheduled } from "./events";
import { placePromotion } from "./promotion";
import type { FirstPlanQuestion } from "./question";
import { breakSilences, placeRhythm } from "./rhythm";
import { serveNeglected } from "./serve";

export type FirstPlan = {
  /** The days that are filled. */
  from: Day;
  to: Day;
  /** In the order of their times. */
  drafts: Draft[];
  tasks: PlanTask[];
  /** What the check says of the plan with all of it, by these rules or by all. */
  flags: Flag[];
};

/**
 * The plan that the answers make: events prepared, every channel at its rhythm, each objective and column near its share,
 * nobody asked for more than they have. It brings no error that was not there. The same answers always give the same one.
 */
export function firstPlan(question: FirstPlanQuestion, rules?: Iterable<RuleId>): FirstPlan {
  const desk = deskOf(question);
  prepareEvents(desk);
  placeRhythm(desk);
  breakSilences(desk);
  serveNeglected(desk);
  placePromotion(desk);
  takeScheduled(desk);
  const at = ({ post }: Draft) => publicationOf(post).at;
  return {
    from: dayFromNumber(desk.days.from),
    to: dayFromNumber(desk.days.to),
    drafts: [...desk.drafts.values()].sort((a, b) => (at(a) === at(b) ? 0 : at(a) < at(b) ? -1 : 1)),
    tasks: desk.tasks,
    flags: flagsOf(desk.index, rules),
  };
}

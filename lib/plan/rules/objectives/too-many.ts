import type { PlanObjective } from "../../document";
import { type Calendar, shared } from "../../prepared/calendar";
import type { PlanRule } from "../rule";
import { daysOf } from "./activity";

/**
 * objective.too-many (no subject) — more objectives active on some day of the period than `limits.objectives`. Warning;
 * error above 2 ×. One flag. from…to: the period. measured: the largest number on one day.
 */
export const tooMany: PlanRule = {
  id: "objective.too-many",
  of: "plan",
  judge({ calendar, objectives, limits }, findings) {
    const most = mostOnOneDay(objectives, calendar);
    if (most <= limits.objectives) return;
    findings.add(this.id, {
      severity: most > 2 * limits.objectives ? "error" : "warning",
      subject: {},
      span: calendar.period,
      measured: most,
      limit: limits.objectives,
      publications: [],
    });
  },
};

/** The largest number is reached on a day on which one of them begins. */
function mostOnOneDay(objectives: readonly PlanObjective[], { period }: Calendar): number {
  const spans = objectives
    .map((objective) => shared(daysOf(objective), period))
    .filter((span) => span !== null);
  const on = (day: number) => spans.filter(({ from, to }) => from <= day && day <= to).length;
  return Math.max(0, ...spans.map(({ from }) => on(from)));
}

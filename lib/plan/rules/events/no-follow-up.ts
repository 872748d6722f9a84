import { linkedIn } from "../../prepared/events";
import type { EventRule } from "../rule";

/**
 * event.no-follow-up — followUpDays ≥ 1 and no planned publication of a linked post in end + 1 … end + followUpDays.
 * Info. from…to: those days. measured 0, limit 1.
 */
export const noFollowUp: EventRule = {
  id: "event.no-follow-up",
  of: "event",
  judge(prepared, { timeline }, findings) {
    const { event, days } = prepared;
    const span = { from: days.to + 1, to: days.to + (event.followUpDays ?? 0) };
    if (span.to < span.from || linkedIn(prepared, timeline, span) > 0) return;
    findings.add(this.id, {
      severity: "info",
      subject: { event: event.id },
      span,
      measured: 0,
      limit: 1,
      publications: [],
    });
  },
};

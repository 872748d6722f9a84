import { linkedIn } from "../../prepared/events";
import type { EventRule } from "../rule";

/**
 * event.no-coverage — no planned publication of a linked post in start…end. Info. from…to: start…end. measured 0,
 * limit 1.
 */
export const noCoverage: EventRule = {
  id: "event.no-coverage",
  of: "event",
  judge(event, { timeline }, findings) {
    if (linkedIn(event, timeline, event.days) > 0) return;
    findings.add(this.id, {
      severity: "info",
      subject: { event: event.id },
      span: event.days,
      measured: 0,
      limit: 1,
      publications: [],
    });
  },
};

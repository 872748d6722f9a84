import { UNAPPROVED } from "../../prepared/traits";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";

/**
 * workflow.unapproved (publication) — planned, day from today to today + approvalDays, status draft, in_review or
 * changes_requested. Warning. measured: days left; limit: approvalDays.
 */
export const unapproved: PublicationRule = {
  id: "workflow.unapproved",
  of: "publication",
  judge(place, { timeline, calendar: { today }, limits }, findings) {
    if (today === null) return;
    const left = timeline.days[place]! - today;
    if (left < 0 || left > limits.approvalDays) return;
    if (!(timeline.traits[place]! & UNAPPROVED)) return;
    findings.add(this.id, {
      ...onItsDay(timeline, place),
      severity: "warning",
      measured: left,
      limit: limits.approvalDays,
    });
  },
};

import { UNAPPROVED_STATUSES } from "../../vocabulary";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";

const unapprovedStatuses: ReadonlySet<string> = new Set(UNAPPROVED_STATUSES);

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
    if (!unapprovedStatuses.has(timeline.posts[place]!.post.status)) return;
    findings.add(this.id, {
      ...onItsDay(timeline, place),
      severity: "warning",
      measured: left,
      limit: limits.approvalDays,
    });
  },
};

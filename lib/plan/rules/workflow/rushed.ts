import { dayNumber, instantToMs } from "@/lib/platform/time";
import { isBelow } from "../../numbers";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";

const HOUR = 60;

/**
 * workflow.rushed (publication) — planned, in the period, day not before today, createdAt less than rushedHours before its
 * instant. Info. measured: hours, rounded down, not below 0; limit: rushedHours.
 */
export const rushed: PublicationRule = {
  id: "workflow.rushed",
  of: "publication",
  judge(place, { timeline, calendar: { today }, limits }, findings) {
    if (today === null || timeline.days[place]! < today) return;
    const { createdAt } = timeline.posts[place]!.post;
    if (createdAt === null || isLongBefore(createdAt, timeline.minutes[place]!, limits.rushedHours)) return;
    const hours = (timeline.minutes[place]! - instantToMs(createdAt) / 60_000) / HOUR;
    if (!isBelow(hours, limits.rushedHours)) return;
    findings.add(this.id, {
      ...onItsDay(timeline, place),
      severity: "info",
      measured: Math.max(0, Math.floor(hours)),
      limit: limits.rushedHours,
    });
  },
};

/** By days alone, which is much cheaper to know. */
function isLongBefore(createdAt: string, minute: number, hours: number): boolean {
  return minute - (dayNumber(createdAt) + 1) * 24 * HOUR >= hours * HOUR;
}

import { instantToMs } from "@/lib/platform/time";
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
    const { createdAt } = timeline.posts[place]!.post;
    if (today === null || createdAt === null || timeline.days[place]! < today) return;
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

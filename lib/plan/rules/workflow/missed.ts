import { PUBLISHED } from "../../prepared/traits";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";

/**
 * workflow.missed (publication) — planned, in the period, day before today, status not published. Error. from = its day,
 * to = today. measured: days since; limit 0.
 */
export const missed: PublicationRule = {
  id: "workflow.missed",
  of: "publication",
  judge(place, { timeline, calendar: { today } }, findings) {
    const day = timeline.days[place]!;
    if (today === null || day >= today || timeline.traits[place]! & PUBLISHED) return;
    findings.add(this.id, {
      ...onItsDay(timeline, place),
      span: { from: day, to: today },
      severity: "error",
      measured: today - day,
      limit: 0,
    });
  },
};

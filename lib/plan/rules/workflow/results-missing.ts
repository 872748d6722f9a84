import { PUBLISHED } from "../../prepared/traits";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";

/**
 * results.missing (publication) — published, result null, day in the period and more than resultDays days before today.
 * Info. from = its day, to = today. measured: days since; limit: resultDays.
 */
export const resultsMissing: PublicationRule = {
  id: "results.missing",
  of: "publication",
  judge(place, { timeline, calendar: { today }, limits }, findings) {
    if (today === null || !(timeline.traits[place]! & PUBLISHED)) return;
    const since = today - timeline.days[place]!;
    if (since <= limits.resultDays || timeline.publications[place]!.result !== null) return;
    findings.add(this.id, {
      ...onItsDay(timeline, place),
      span: { from: timeline.days[place]!, to: today },
      severity: "info",
      measured: since,
      limit: limits.resultDays,
    });
  },
};

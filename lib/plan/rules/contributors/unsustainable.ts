import { askedBy, effortOf, thereFrom } from "../../effort";
import { isAbove } from "../../numbers";
import { isEverActive } from "../../prepared/channels";
import type { PlanRule } from "../rule";

/**
 * load.unsustainable (no subject) — what the active channels owe a week is more than the contributors have: Σ over channels
 * active on some day of the period of (cadence min a week × the network's effortMinutes + careMinutesPerWeek) >
 * Σ minutesPerWeek. A month's min counts × 7 / 30. Not judged without contributors. Warning. from…to: the period.
 * measured, limit: minutes.
 */
export const unsustainable: PlanRule = {
  id: "load.unsustainable",
  of: "plan",
  judge({ calendar, channels, contributors }, findings) {
    if (contributors.size === 0) return;
    const asked = askedBy(channels.filter(isEverActive).map(({ channel }) => effortOf(channel)));
    const there = thereFrom(Array.from(contributors.values(), ({ contributor }) => contributor));
    if (!isAbove(asked, there)) return;
    findings.add(this.id, {
      severity: "warning",
      subject: {},
      span: calendar.period,
      measured: asked,
      limit: there,
      publications: [],
    });
  },
};

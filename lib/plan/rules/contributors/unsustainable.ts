import { isAbove } from "../../numbers";
import { isEverActive, type PreparedChannel } from "../../prepared/channels";
import { Tally } from "../../prepared/tally";
import { careMinutesOf } from "../../prepared/work";
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
    const asked = new Tally().sum(channels.filter(isEverActive).map(weeklyMinutes));
    const there = new Tally().sum(
      [...contributors.values()].map(({ contributor }) => contributor.minutesPerWeek),
    );
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

/** What a channel takes a week: making what it owes, and answering. */
function weeklyMinutes(channel: PreparedChannel): number {
  const { per, min } = channel.cadence;
  const owed = per === "week" ? (min ?? 0) : ((min ?? 0) * 7) / 30;
  return owed * channel.facts.effortMinutes + careMinutesOf(channel);
}

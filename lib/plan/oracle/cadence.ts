import { network } from "@/lib/networks";
import type { Plan, PlanChannel } from "../document";
import type { Flag } from "../flag";
import { bucketsOf, CLOSE, daysOf, flagMaker, type Item, isActive, isLive } from "./words";

export function cadenceFlags(plan: Plan, channel: PlanChannel, all: Item[]): Flag[] {
  const cadence = channel.cadence ?? network(channel.network).cadence;
  const planned = all.filter((item) => item.channel === channel);
  const counted = planned.filter((item) => !isLive(plan, item));
  const days = daysOf(plan.period.from, plan.period.to);
  const flag = flagMaker({ channel: channel.id });
  const flags: Flag[] = [];

  for (const bucket of bucketsOf(plan, cadence.per)) {
    const bucketDays = daysOf(bucket.from, bucket.to);
    const active = bucketDays.filter((day) => isActive(plan, channel, day)).length;
    const inBucket = (item: Item) => bucketDays.includes(item.day) && days.includes(item.day);
    if (cadence.max !== null && active > 0) {
      // "+ 0" because the ceiling of a hair below nothing is −0.
      const allowed = Math.ceil((cadence.max * active) / bucketDays.length - CLOSE) + 0;
      const found = counted.filter(inBucket);
      const severity = found.length > 2 * allowed ? "error" : "warning";
      if (found.length > allowed)
        flags.push(flag("cadence.over-posting", severity, bucket, found.length, allowed, found));
    }
    if (cadence.min !== null) {
      const owed = Math.floor((cadence.min * active) / bucketDays.length + CLOSE);
      const found = planned.filter(inBucket);
      if (found.length < owed)
        flags.push(flag("cadence.under-posting", "warning", bucket, found.length, owed, found));
    }
  }

  for (const day of days) {
    const found = counted.filter((item) => item.day === day);
    if (cadence.maxPerDay !== null && found.length > cadence.maxPerDay) {
      const severity = found.length > 2 * cadence.maxPerDay ? "error" : "warning";
      flags.push(
        flag("cadence.over-day", severity, { from: day, to: day }, found.length, cadence.maxPerDay, found),
      );
    }
  }

  for (let index = 0; index + 1 < counted.length; index++) {
    const pair = counted.slice(index, index + 2) as [Item, Item];
    const minutes = (pair[1].instant - pair[0].instant) / 60_000;
    const isNear = cadence.minGapHours !== null && minutes < cadence.minGapHours * 60 - CLOSE;
    if (!isNear || !pair.some((item) => days.includes(item.day))) continue;
    const [from, to] = pair.map((item) => item.day).sort() as [string, string];
    const severity = minutes === 0 ? "error" : "warning";
    flags.push(flag("cadence.too-close", severity, { from, to }, minutes, cadence.minGapHours! * 60, pair));
  }

  let run: string[] = [];
  const endOfRun = () => {
    if (cadence.maxSilenceDays !== null && run.length > cadence.maxSilenceDays) {
      const span = { from: run[0]!, to: run.at(-1)! };
      flags.push(flag("cadence.silence", "warning", span, run.length, cadence.maxSilenceDays, []));
    }
    run = [];
  };
  for (const day of days.filter((day) => isActive(plan, channel, day))) {
    if (planned.some((item) => item.day === day)) endOfRun();
    else run.push(day);
  }
  endOfRun();

  for (const week of bucketsOf(plan, "week")) {
    const weekDays = daysOf(week.from, week.to);
    if (!weekDays.every((day) => days.includes(day))) continue;
    const found = counted.filter((item) => weekDays.includes(item.day));
    if (found.length < 3) continue;
    for (const day of weekDays) {
      const thatDay = found.filter((item) => item.day === day);
      const share = thatDay.length / found.length;
      if (share > 0.6 + CLOSE) flags.push(flag("cadence.bunched", "info", week, share, 0.6, thatDay));
    }
  }

  for (const item of planned) {
    if (!days.includes(item.day)) continue;
    const inPause = channel.pauses.some((pause) => item.day >= pause.from && item.day <= pause.to);
    const isOutside =
      (channel.activeFrom !== null && item.day < channel.activeFrom) ||
      (channel.activeTo !== null && item.day > channel.activeTo);
    const about = flagMaker({ publication: item.publication.id });
    if (inPause || isOutside)
      flags.push(
        about("cadence.inactive-channel", "warning", { from: item.day, to: item.day }, 1, 0, [item]),
      );
  }
  return flags;
}

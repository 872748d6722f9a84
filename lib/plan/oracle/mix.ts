import type { Plan, PlanChannel } from "../document";
import type { Flag } from "../flag";
import { FORMATS } from "../vocabulary";
import { flagMaker, type Item, inSpan, isAbove, limitOf, monthSamplesOf, spanOf } from "./words";

export function mixFlags(plan: Plan, all: Item[]): Flag[] {
  return [
    ...promotional(plan, all),
    ...plan.channels.flatMap((channel) => {
      const planned = all.filter((item) => item.channel === channel);
      return [...promotionalRuns(plan, channel, planned), ...monotony(plan, channel, planned)];
    }),
  ];
}

function promotional(plan: Plan, all: Item[]): Flag[] {
  const flags: Flag[] = [];
  const limit = limitOf(plan, "promotionShare");
  for (const sample of monthSamplesOf(plan)) {
    const planned = inSpan(all, sample);
    if (planned.length < limitOf(plan, "sampleSize")) continue;
    const found = planned.filter((item) => item.post.promotional);
    const share = found.length / planned.length;
    if (isAbove(share, limit))
      flags.push(flagMaker({})("mix.promotional", "warning", sample, share, limit, found));
  }
  return flags;
}

function promotionalRuns(plan: Plan, channel: PlanChannel, planned: Item[]): Flag[] {
  const flags: Flag[] = [];
  const flag = flagMaker({ channel: channel.id });
  const shortest = limitOf(plan, "promotionalRun");
  let row: Item[] = [];
  const endOfRow = () => {
    if (row.length >= shortest && row.length > 0)
      flags.push(flag("mix.promotional-run", "warning", spanOf(row), row.length, shortest - 1, row));
    row = [];
  };
  for (const item of inSpan(planned, plan.period)) {
    if (item.post.promotional) row.push(item);
    else endOfRow();
  }
  endOfRow();
  return flags;
}

function monotony(plan: Plan, channel: PlanChannel, planned: Item[]): Flag[] {
  const flags: Flag[] = [];
  const flag = flagMaker({ channel: channel.id });
  const limit = limitOf(plan, "formatShare");
  for (const sample of monthSamplesOf(plan)) {
    const found = inSpan(planned, sample);
    if (found.length < limitOf(plan, "sampleSize")) continue;
    // What has no format yet counts among the publications, and is no format of its own.
    for (const format of FORMATS) {
      const same = found.filter((item) => item.post.format === format);
      const share = same.length / found.length;
      if (isAbove(share, limit)) flags.push(flag("mix.monotony", "info", sample, share, limit, same));
    }
  }
  return flags;
}

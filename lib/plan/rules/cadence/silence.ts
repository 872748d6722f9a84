import { type Span, shared } from "../../prepared/calendar";
import type { PreparedChannel } from "../../prepared/channels";
import type { ChannelRule } from "../rule";

/** Active days in a row without a publication; `from` and `to` are the first and last of them. */
type Run = { from: number; to: number; active: number };

/**
 * cadence.silence — each run of active days, as long as it goes, consecutive but for days on which the channel is not
 * active (these neither break nor lengthen the run, whatever is planned on them), without a planned publication, longer
 * than maxSilenceDays days. Runs begin and end inside the period. Warning. from…to: first and last active day of the run;
 * measured: its active days.
 */
export const silence: ChannelRule = {
  id: "cadence.silence",
  of: "channel",
  judge(channel, reach, { calendar }, findings) {
    const longest = channel.cadence.maxSilenceDays;
    const days = shared(reach, calendar.period);
    if (!days || longest === null) return;
    for (const run of silentRuns(channel, quietAround(channel, days))) {
      if (run.active <= longest) continue;
      findings.add(this.id, {
        severity: "warning",
        subject: channel.subject,
        span: { from: run.from, to: run.to },
        measured: run.active,
        limit: longest,
        publications: [],
      });
    }
  },
};

/** The days, and those before and after on which the channel is silent or not active: a run that touches them ends there. */
function quietAround(channel: PreparedChannel, days: Span): Span {
  const { period } = channel.planned;
  let { from, to } = days;
  while (from > period.from && !speaks(channel, from - 1)) from--;
  while (to < period.to && !speaks(channel, to + 1)) to++;
  return { from, to };
}

/** Active, with a publication. */
function speaks(channel: PreparedChannel, day: number): boolean {
  return isActiveOn(channel, day) && !isSilentOn(channel, day);
}

function silentRuns(channel: PreparedChannel, days: Span): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let day = days.from; day <= days.to; day++) {
    if (!isActiveOn(channel, day)) continue;
    if (!isSilentOn(channel, day)) {
      run = undefined;
      continue;
    }
    if (!run) {
      run = { from: day, to: day, active: 0 };
      runs.push(run);
    }
    run.to = day;
    run.active += 1;
  }
  return runs;
}

function isActiveOn({ activeUpTo, planned }: PreparedChannel, day: number): boolean {
  const index = day - planned.period.from;
  return activeUpTo[index + 1] !== activeUpTo[index];
}

function isSilentOn({ planned }: PreparedChannel, day: number): boolean {
  const index = day - planned.period.from;
  return planned.upTo[index + 1] === planned.upTo[index];
}

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
  judge(channel, { period }, findings) {
    const longest = channel.cadence.maxSilenceDays;
    if (longest === null) return;
    for (const run of silentRuns(channel, period.from)) {
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

function silentRuns({ activeUpTo, planned }: PreparedChannel, firstDay: number): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let index = 0; index + 1 < activeUpTo.length; index++) {
    const isActive = activeUpTo[index + 1] !== activeUpTo[index];
    if (!isActive) continue;
    const isSilent = planned.upTo[index + 1] === planned.upTo[index];
    const day = firstDay + index;
    if (!isSilent) {
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

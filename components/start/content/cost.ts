import { askedBy, type Effort, effortOf } from "@/lib/plan/effort";
import { cadenceOfRow, type RhythmChannel, type RhythmRow } from "./content-values";

/** What a channel takes a week at the rhythm that is typed; null while that is no rhythm. */
export function costOf(row: RhythmRow, channel: RhythmChannel): Effort | null {
  const effort = effortOf({ ...channel, cadence: cadenceOfRow(row, channel) });
  return Number.isFinite(effort.making) && effort.making >= 0 ? effort : null;
}

/** Minutes a week of all channels; null while one of them cannot be told. */
export function costOfAll(rows: readonly RhythmRow[], channels: readonly RhythmChannel[]): number | null {
  const efforts = channels.map((channel) => {
    const row = rows.find(({ id }) => id === channel.id);
    return row ? costOf(row, channel) : null;
  });
  return efforts.every((effort) => effort !== null) ? askedBy(efforts) : null;
}

import { holds, type Span } from "../../prepared/calendar";
import type { PreparedChannel } from "../../prepared/channels";
import { daysSpan, idsOf, ranksAround } from "../../prepared/sequence";
import type { ChannelRule } from "../rule";

/**
 * mix.promotional-run (channel) — promotionalRun or more planned publications in a row (by instant, then id) in the
 * period, all promotional, as long as the row is. Warning. from…to: first and last day. measured: its length; limit:
 * promotionalRun − 1.
 */
export const promotionalRun: ChannelRule = {
  id: "mix.promotional-run",
  of: "channel",
  judge(channel, reach, { timeline, limits }, findings) {
    for (const places of rowsAround(channel, reach)) {
      if (places.length < limits.promotionalRun) continue;
      findings.add(this.id, {
        severity: "warning",
        subject: channel.subject,
        span: daysSpan(timeline, places),
        measured: places.length,
        limit: limits.promotionalRun - 1,
        publications: () => idsOf(timeline, places),
      });
    }
  },
};

/** The rows that have a part in the reach or end beside it, whole. */
function rowsAround(channel: PreparedChannel, reach: Span): number[][] {
  const { places } = channel.planned;
  const rows: number[][] = [];
  let row: number[] | undefined;
  const { from, to } = ranksOfRows(channel, reach);
  for (let rank = from; rank < to; rank++) {
    const place = places[rank]!;
    const kind = kindOf(channel, place);
    if (kind === "break") row = undefined;
    if (kind !== "promotional") continue;
    if (!row) {
      row = [];
      rows.push(row);
    }
    row.push(place);
  }
  return rows;
}

/** From the publication that breaks the row before the reach to the one that breaks it after. */
function ranksOfRows(channel: PreparedChannel, reach: Span): { from: number; to: number } {
  const { places } = channel.planned;
  const { first, next } = ranksAround(channel.planned, reach);
  let from = first;
  let to = next;
  while (from > 0 && kindOf(channel, places[from - 1]!) !== "break") from--;
  while (to < places.length && kindOf(channel, places[to]!) !== "break") to++;
  return { from, to };
}

/** What is outside the period neither makes a row longer nor breaks it. */
function kindOf({ planned }: PreparedChannel, place: number): "promotional" | "break" | "outside" {
  if (!holds(planned.period, planned.timeline.days[place]!)) return "outside";
  return planned.timeline.posts[place]!.post.promotional ? "promotional" : "break";
}

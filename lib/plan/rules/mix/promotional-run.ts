import { holds, type Span } from "../../prepared/calendar";
import type { PreparedChannel } from "../../prepared/channels";
import { daysSpan, idsOf, ranksAround } from "../../prepared/sequence";
import { PROMOTIONAL } from "../../prepared/traits";
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
    for (const row of rowsAround(channel, reach)) {
      if (row.length < limits.promotionalRun) continue;
      const places = placesOfRow(channel, row);
      findings.add(this.id, {
        severity: "warning",
        subject: channel.subject,
        span: daysSpan(timeline, places),
        measured: row.length,
        limit: limits.promotionalRun - 1,
        publications: () => idsOf(timeline, places),
      });
    }
  },
};

/** Promotional publications of the period in a row: their number, and the ranks of the first and the last. */
type Row = { length: number; first: number; last: number };

/** The rows that have a part in the reach or end beside it, whole. */
function* rowsAround(channel: PreparedChannel, reach: Span): Generator<Row> {
  const { places } = channel.planned;
  const row: Row = { length: 0, first: 0, last: 0 };
  const { from, to } = ranksOfRows(channel, reach);
  for (let rank = from; rank < to; rank++) {
    const kind = kindOf(channel, places[rank]!);
    if (kind === "promotional") {
      if (row.length === 0) row.first = rank;
      row.last = rank;
      row.length += 1;
    } else if (kind === "break" && row.length > 0) {
      yield row;
      row.length = 0;
    }
  }
  if (row.length > 0) yield row;
}

function placesOfRow(channel: PreparedChannel, { first, last }: Row): number[] {
  const { places } = channel.planned;
  return places.slice(first, last + 1).filter((place) => kindOf(channel, place) === "promotional");
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
  return planned.timeline.traits[place]! & PROMOTIONAL ? "promotional" : "break";
}

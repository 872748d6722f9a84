import { bucketsIn, lengthOf, type Span, shared } from "@/lib/plan/prepared/calendar";
import { activeDaysIn, type PreparedChannel } from "@/lib/plan/prepared/channels";
import { countIn } from "@/lib/plan/prepared/sequence";
import { flagsOf } from "@/lib/plan/recheck";
import { owedIn } from "@/lib/plan/rules/cadence/under-posting";
import { dayNumber } from "@/lib/platform/time";
import type { Desk } from "./desk";
import type { Slot } from "./place";
import { placeServing } from "./serve";

/** More runs of silence no horizon of a year has. */
const MOST_SILENCES = 60;

/** What the channels owe in each of their weeks or months and is not there yet, spread over it, in the order of the days. */
export function placeRhythm(desk: Desk): void {
  const slots = desk.index.prepared.channels.flatMap((channel) => slotsOf(desk, channel));
  slots.sort((a, b) => a.near - b.near || (a.channel < b.channel ? -1 : 1));
  for (const slot of slots) placeServing(desk, slot, { kind: "rhythm", channel: slot.channel });
}

/** Where a channel would be silent too long all the same: in the middle of it. */
export function breakSilences(desk: Desk): void {
  const tried = new Set<string>();
  for (let step = 0; step < MOST_SILENCES; step++) {
    const silence = flagsOf(desk.index, ["cadence.silence"]).find(
      ({ subject, from }) => !tried.has(`${subject.channel} ${from}`),
    );
    if (!silence) return;
    const channel = silence.subject.channel!;
    tried.add(`${channel} ${silence.from}`);
    const days = shared({ from: dayNumber(silence.from), to: dayNumber(silence.to) }, desk.days);
    if (days) placeServing(desk, { channel, days, near: middleOf(days) }, { kind: "silence", channel });
  }
}

function slotsOf({ index, days }: Desk, channel: PreparedChannel): Slot[] {
  const { calendar } = index.prepared;
  return bucketsIn(calendar, channel.cadence.per, days).flatMap((bucket) => {
    const open = activePart(calendar, channel, shared(bucket, days));
    if (!open) return [];
    const missing = Math.max(0, owedIn(channel, calendar, bucket) - countIn(channel.planned, bucket));
    const near = (rank: number) => open.from + Math.floor(((rank + 0.5) * lengthOf(open)) / missing);
    return Array.from({ length: missing }, (_, rank) => ({
      channel: channel.id,
      days: open,
      near: near(rank),
    }));
  });
}

/** From the first to the last day of the span on which the channel is active. */
function activePart(
  calendar: Parameters<typeof activeDaysIn>[1],
  channel: PreparedChannel,
  span: Span | null,
): Span | null {
  if (!span) return null;
  const isActive = (day: number) => activeDaysIn(channel, calendar, { from: day, to: day }) > 0;
  let { from, to } = span;
  while (from <= to && !isActive(from)) from++;
  while (to >= from && !isActive(to)) to--;
  return from <= to ? { from, to } : null;
}

const middleOf = ({ from, to }: Span) => Math.floor((from + to) / 2);

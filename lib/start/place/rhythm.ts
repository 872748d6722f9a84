import type { Flag } from "@/lib/plan/flag";
import { bucketsIn, lengthOf, type Span, shared } from "@/lib/plan/prepared/calendar";
import { activeDaysIn, type PreparedChannel } from "@/lib/plan/prepared/channels";
import { countIn } from "@/lib/plan/prepared/sequence";
import { flagsOf } from "@/lib/plan/recheck";
import { owedIn } from "@/lib/plan/rules/cadence/under-posting";
import { dayNumber } from "@/lib/platform/time";
import { type Desk, middleOf } from "./desk";
import type { Slot } from "./place";
import { placeServing } from "./serve";

/** What the channels owe in each of their weeks or months and is not there yet, spread over it, in the order of the days. */
export function placeRhythm(desk: Desk): void {
  const slots = desk.index.prepared.channels.flatMap((channel) => slotsOf(desk, channel));
  slots.sort((a, b) => a.near - b.near || (a.channel < b.channel ? -1 : 1));
  for (const slot of slots) placeServing(desk, slot, { kind: "rhythm", channel: slot.channel });
}

/** Where a channel would be silent too long all the same: in the middle of it, and of what is still too long of it then. */
export function breakSilences(desk: Desk): void {
  const tried = new Set<string>();
  const keyOf = ({ subject, from, to }: Flag) => `${subject.channel} ${from} ${to}`;
  const next = () => flagsOf(desk.index, ["cadence.silence"]).find((flag) => !tried.has(keyOf(flag)));
  for (let silence = next(); silence; silence = next()) {
    tried.add(keyOf(silence));
    const channel = silence.subject.channel!;
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

import { dayNumber, dayOf, type Wall } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { Flag } from "../flag";
import type { Span } from "../prepared/calendar";
import { activeDaysIn } from "../prepared/channels";
import type { PreparedPlan } from "../prepared/prepare";
import { withWhatGoesAlong } from "./along";
import { type Desk, type Outcome, type Search, seenAfter, verdictIn } from "./desk";
import type { Fix, Sources } from "./fix";
import { channelOf } from "./relocate";
import { freeTimes } from "./room";
import { type Source, SUPPLIES } from "./supplies";

/** How many candidates of a source are tried at one time. */
const EACH = 3;
const EACH_SOURCE = 6;
/** Further ones would be more than a fix: a plan of its own. */
const MOST_STEPS = 12;

/** Days in which the next publication may go, and the one it should be near to. */
export type Slot = { days: Span; near: number };

const NONE: Sources = { dated: 0, moved: 0, shared: 0, added: 0 };

export type Filling = { changes: PlanChange[]; sources: Sources; walls: Wall[] };

/**
 * Puts publications on the channel until the flag is gone: each in the slot that `slotAfter` names, the first that does no
 * harm, from the sources in their order. What is left of a silence that they break is filled as well.
 */
export function filled(
  search: Search,
  channelId: string,
  order: readonly Source[],
  slotAfter: (filling: Filling, residue: readonly Flag[]) => Slot | null,
): Filling | null {
  let filling: Filling = { changes: [], sources: { ...NONE }, walls: [] };
  let silence: Flag | undefined;
  let residue: readonly Flag[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const slot = silence ? slotIn(search.desk, silence, []) : slotAfter(filling, residue);
    const next = slot && oneMore(search, channelId, order, filling, slot);
    if (!next) return null;
    const { outcome } = next;
    if (verdictIn(outcome) === "mends") return next.filling;
    filling = next.filling;
    residue = outcome.residue;
    silence = outcome.isGone ? residue.find(isSilence) : undefined;
  }
  return null;
}

function isSilence({ rule }: Flag): boolean {
  return rule === "cadence.silence";
}

/**
 * The days for a publication in a silent run, after those that were put there: rather so late that few are needed, never
 * so late that too much silence is before it.
 */
export function slotIn({ index, today }: Desk, silence: Flag, walls: readonly Wall[]): Slot | null {
  const days = activeDays(index.prepared, silence);
  const stride = silence.limit + 1;
  // Silence that is over before today is nobody's concern any more.
  const past = days.filter((day) => day < (today ?? -Infinity)).length;
  const last = Math.max(-Infinity, ...walls.map(dayNumber));
  const next = Math.max(past, days.filter((day) => day <= last).length);
  const from = days[next];
  if (from === undefined) return null;
  const needed = Math.max(1, Math.floor((days.length - next) / stride));
  const soon = walls.length === 0 ? Math.max(silence.limit, past) : next + silence.limit;
  const latest = Math.min(soon, days.length - 1);
  const earliest = Math.min(Math.max(next, days.length - needed * stride), latest);
  return { days: { from, to: days[latest]! }, near: days[Math.ceil((earliest + latest) / 2)]! };
}

function activeDays({ calendar, channels }: PreparedPlan, { subject, from, to }: Flag): number[] {
  const channel = channels.find(({ id }) => id === subject.channel)!;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const days = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return days.filter((day) => activeDaysIn(channel, calendar, { from: day, to: day }) > 0);
}

export function fillFix(channel: string, { changes, sources, walls }: Filling): Fix {
  const days = walls.map(dayOf).sort();
  return {
    kind: "fill",
    values: { channel, count: walls.length, from: days[0]!, to: days.at(-1)!, ...sources },
    changes,
  };
}

function oneMore(
  search: Search,
  channelId: string,
  order: readonly Source[],
  { changes, walls, sources }: Filling,
  slot: Slot,
): { filling: Filling; outcome: Outcome } | null {
  const { desk } = search;
  const { times, channel } = seenAfter(desk, changes, (plan) => {
    const channel = channelOf(plan, channelId);
    return { channel, times: freeTimes(plan, channel, { ...slot, time: null }, 4) };
  });
  for (const source of order) {
    let tried = 0;
    for (const at of times) {
      for (const change of SUPPLIES[source](desk, channel, at, changes).slice(0, EACH)) {
        if (tried++ === EACH_SOURCE) break;
        const then = withWhatGoesAlong(search, [...changes, change]);
        if (then.outcome.harm.length > 0) continue;
        const more = { ...sources, [source]: sources[source] + 1 };
        return {
          filling: { changes: [...then.changes], walls: [...walls, at], sources: more },
          outcome: then.outcome,
        };
      }
    }
  }
  return null;
}

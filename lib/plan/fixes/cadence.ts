import type { Wall } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { RuleId } from "../flag";
import type { PlacedPublication, Search } from "./desk";
import { filled, fillFix, slotIn } from "./fill";
import type { Strategy } from "./fix";
import { channelOf, daysOfFlag, movables, moveFix, relocated, timesNear, timesOfSameDay } from "./relocate";
import type { Source } from "./supplies";

type Places = (search: Search, placed: PlacedPublication, changes: readonly PlanChange[]) => (Wall | null)[];

/** Anywhere in the period, as near as may be. */
const elsewhere: Places = ({ desk }, placed, changes) =>
  timesNear(desk, placed, changes, desk.index.prepared.calendar.period);
const sameDay: Places = ({ desk }, placed, changes) => timesOfSameDay(desk, placed, changes);
const tray: Places = () => [null];
const elsewhereOrTray: Places = (...where) => [...elsewhere(...where), null];

export const cadenceFixes: Partial<Record<RuleId, readonly Strategy[]>> = {
  "cadence.over-posting": [moving(elsewhere), moving(elsewhereOrTray), moving(tray)],
  "cadence.over-day": [moving(elsewhere), moving(elsewhereOrTray), moving(tray)],
  "cadence.bunched": [moving(elsewhere), fillingBucket(["dated", "added", "shared"]), moving(tray)],
  "cadence.too-close": [pulledApart(sameDay), pulledApart(elsewhere), pulledApart(tray)],
  "cadence.inactive-channel": [pulledApart(elsewhere), pulledApart(tray)],
  "cadence.under-posting": [
    fillingBucket(["dated", "moved", "added", "shared"]),
    fillingBucket(["added", "shared"]),
    fillingBucket(["shared", "dated", "moved"]),
  ],
  "cadence.silence": [
    breaking(["dated", "added", "shared", "moved"]),
    breaking(["added", "shared"]),
    breaking(["shared", "dated", "moved"]),
  ],
};

/** As many of the flag's publications as it takes go elsewhere. */
function moving(places: Places): Strategy {
  return function* (search) {
    const from = movables(search.desk, search.flag.publications);
    const moves = relocated(search, from, (placed, changes) => places(search, placed, changes));
    if (moves) yield moveFix(search.desk, moves);
  };
}

/** One of the two goes, and where that brings others of the crowd together, these as well. */
function pulledApart(places: Places): Strategy {
  return function* (search) {
    const { desk } = search;
    for (const crowd of sidesOf(search)) {
      const from = movables(desk, crowd);
      if (from.length < crowd.length) continue;
      const inOrder = crowd.map((id) => desk.publications.get(id)!);
      const moves = relocated(search, inOrder, (placed, changes) => places(search, placed, changes));
      if (moves) yield moveFix(desk, moves);
    }
  };
}

/** How far a crowd is followed to either side. */
const CROWD = 3;

/** The (later) publication of the flag, the one before, then each with the next, and the next but one, on its side. */
function sidesOf({ desk, flag }: Search): string[][] {
  const { timeline } = desk.index.prepared;
  const last = flag.publications.at(-1)!;
  const { counted } = channelOf(desk.index.prepared, desk.publications.get(last)!.publication.channel);
  const ids = counted.places.map((place) => timeline.ids[place]!);
  const later = ids.indexOf(last);
  if (later < 0) return [[last]];
  const isPair = flag.publications.length > 1;
  const sides: string[][] = [];
  for (let length = 1; length <= CROWD; length++) {
    sides.push(ids.slice(later, later + length));
    const end = isPair ? later : later + 1;
    sides.push(ids.slice(Math.max(0, end - length), end).reverse());
  }
  return sides;
}

/** The days of the week or month that are still to come are filled with what is missing. */
function fillingBucket(order: readonly Source[]): Strategy {
  return function* (search) {
    const channel = search.flag.subject.channel!;
    const days = daysOfFlag(search.flag);
    const near = Math.floor((Math.max(days.from, search.desk.today ?? days.from) + days.to) / 2);
    const filling = filled(search, channel, order, () => ({ days, near }));
    if (filling) yield fillFix(channel, filling);
  };
}

/** Publications are put into the run so that nowhere more days than are borne stay silent. */
function breaking(order: readonly Source[]): Strategy {
  return function* (search) {
    const { desk, flag } = search;
    const channel = flag.subject.channel!;
    const filling = filled(search, channel, order, ({ walls }) => slotIn(desk, flag, walls));
    if (filling) yield fillFix(channel, filling);
  };
}

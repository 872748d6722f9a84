import { shared } from "@/lib/plan/prepared/calendar";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import { flagsOf } from "@/lib/plan/recheck";
import { dayNumber } from "@/lib/platform/time";
import { type Desk, middleOf, sampleOf } from "./desk";
import type { Because } from "./draft";
import { fitFor } from "./objective";
import { place, type Slot } from "./place";

/** So many more for one objective in one month: what it needs beyond that, its weight should say. */
const MOST = 4;

/** Places what is wanted; where an objective would come to nothing by it, first a draft that serves that one. */
export function placeServing(desk: Desk, slot: Slot, because: Because): void {
  const { done, unserved } = place(desk, slot, because);
  if (done || unserved.length === 0) return;
  const isServed = unserved.map((objective) => serve(desk, objective, slot.near)).every(Boolean);
  if (isServed) place(desk, slot, because);
}

/** Further drafts for objectives that are neglected all the same, on the channels that serve them. */
export function serveNeglected(desk: Desk): void {
  for (let step = 0; step < MOST; step++) {
    const flags = flagsOf(desk.index, ["objective.neglected"]);
    const isAny = flags.map(({ subject, from, to }) => {
      const days = shared({ from: dayNumber(from), to: dayNumber(to) }, desk.days);
      return days !== null && serve(desk, subject.objective!, days.from);
    });
    if (!isAny.some(Boolean)) return;
  }
}

/** One draft for it in the month of a day, on the channel that serves it best and bears it. */
function serve(desk: Desk, objective: string, day: number): boolean {
  const days = shared(sampleOf(desk, day), desk.days);
  if (!days) return false;
  const because: Because = { kind: "objective", objective };
  return channelsFor(desk, objective).some(
    ({ id }) => place(desk, { channel: id, days, near: middleOf(days), objective }, because).done,
  );
}

function channelsFor(desk: Desk, objective: string): PreparedChannel[] {
  const { objectives, channels } = desk.index.prepared;
  const { kind } = objectives.find(({ id }) => id === objective)!;
  const rank = { primary: 0, secondary: 1, caution: 3 } as const;
  const rankOf = ({ channel }: PreparedChannel) => {
    const fit = fitFor(desk, kind, channel.network);
    return fit === null ? 2 : rank[fit];
  };
  return channels
    .filter((each) => each.channel.presence === "active" && rankOf(each) < 2)
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
}

import type { PreparedPlan } from "./prepare";
import { fingerprintAt } from "./timeline";

/**
 * All publications whose texts may be the same as that of another one on the channel, by channel and fingerprint, each group
 * by instant, then id. Finds in one pass what Texts would hold, without keeping it: nearly all texts stand alone.
 */
export function sharedTexts(plan: PreparedPlan): number[][] {
  const groups = new Map<number, number[]>();
  const latest = latestOfItsText(plan);
  for (const place of plan.all.places) {
    const earlier = latest[place]!;
    if (earlier < 0) continue;
    const group = groups.get(earlier) ?? [earlier];
    group.push(place);
    // The group goes on under its last member.
    groups.delete(earlier);
    groups.set(place, group);
  }
  return [...groups.values()];
}

/**
 * Of each place, the one before it with the same channel and fingerprint; −1: there is none. The table is at most half
 * full, and open: a slot that another text has taken leaves the next one.
 */
function latestOfItsText({ timeline, all }: PreparedPlan): Int32Array {
  const earlier = new Int32Array(timeline.ids.length).fill(NONE);
  const keys = keysOf(timeline.ids.length, (place) => fingerprintAt(timeline, place));
  const bits = Math.ceil(Math.log2(2 * timeline.ids.length + 2));
  const table = new Int32Array(2 ** bits).fill(NONE);
  for (const place of all.places) {
    const key = keys[place]!;
    if (key === NONE) continue;
    const channel = timeline.channels[place]!;
    // Multiplied by the golden ratio, of which the upper bits are the well mixed ones.
    let slot = Math.imul(key ^ Math.imul(channel, 0x85ebca6b), 0x9e3779b1) >>> (32 - bits);
    for (let other = table[slot]!; other !== NONE; other = table[slot]!) {
      if (keys[other] === key && timeline.channels[other] === channel) break;
      slot = (slot + 1) % table.length;
    }
    earlier[place] = table[slot]!;
    table[slot] = place;
  }
  return earlier;
}

const NONE = -1;

/** In the order in which posts lie in memory. */
function keysOf(count: number, keyOf: (place: number) => number | null): Int32Array {
  const keys = new Int32Array(count);
  for (let place = 0; place < count; place++) keys[place] = keyOf(place) ?? NONE;
  return keys;
}

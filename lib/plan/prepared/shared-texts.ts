import { textSample } from "../folding";
import type { PreparedPlan } from "./prepare";
import { fingerprintAt, type Timeline, textAt } from "./timeline";

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
 * full, and open: a slot that another text has taken leaves the next one. Fingerprints are asked of texts with the same
 * sample only.
 */
function latestOfItsText({ timeline, all }: PreparedPlan): Int32Array {
  const count = timeline.ids.length;
  const earlier = new Int32Array(count).fill(NONE);
  const samples = samplesOf(timeline);
  const bits = Math.ceil(Math.log2(2 * count + 2));
  const table = new Int32Array(2 ** bits).fill(NONE);
  const isSame = (a: number, b: number) =>
    samples[a] === samples[b] &&
    timeline.channels[a] === timeline.channels[b] &&
    fingerprintAt(timeline, a) === fingerprintAt(timeline, b);
  for (const place of all.places) {
    const sample = samples[place]!;
    if (sample === NONE) continue;
    // Multiplied by the golden ratio, of which the upper bits are the well mixed ones.
    const key = sample ^ Math.imul(timeline.channels[place]!, 0x85ebca6b);
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (table[slot] !== NONE && !isSame(table[slot]!, place)) slot = (slot + 1) % table.length;
    earlier[place] = table[slot]!;
    table[slot] = place;
  }
  return earlier;
}

const NONE = -1;

/** In the order in which posts lie in memory; NONE where a text is empty. */
function samplesOf(timeline: Timeline): Int32Array {
  const samples = new Int32Array(timeline.ids.length);
  let [before, sample]: [string | null, number] = [null, NONE];
  for (let place = 0; place < samples.length; place++) {
    const text = textAt(timeline, place);
    if (text !== before) [before, sample] = [text, textSample(text) ?? NONE];
    samples[place] = sample;
  }
  return samples;
}

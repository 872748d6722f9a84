import { foldText, textSample } from "../folding";
import { exchangeSorted } from "./exchange";
import { BLANK, fingerprintAt, type Timeline, textAt } from "./timeline";

/**
 * Of one channel: the places of publications whose texts may be the same, by instant, then id, under a fingerprint of
 * the text. A place alone is kept as a number: of 100,000 texts nearly all stand alone.
 */
export type Texts = Map<number, number | number[]>;

/** `places` are in order. Texts with nothing in them are left out. */
export function textsOf(timeline: Timeline, places: readonly number[]): Texts {
  const texts: Texts = new Map();
  for (const place of places) {
    const key = fingerprintAt(timeline, place);
    if (key === BLANK) continue;
    const known = texts.get(key);
    if (known === undefined) texts.set(key, place);
    else if (typeof known === "number") texts.set(key, [known, place]);
    else known.push(place);
  }
  return texts;
}

/** Those with that fingerprint. */
export function groupOf(texts: Texts, key: number): readonly number[] {
  const known = texts.get(key);
  return known === undefined ? [] : typeof known === "number" ? [known] : known;
}

export function exchangeTexts(
  texts: Texts,
  timeline: Timeline,
  out: readonly number[],
  into: readonly number[],
): void {
  for (const place of out)
    regroup(texts, timeline, place, (group) => group.filter((other) => other !== place));
  for (const place of into)
    regroup(texts, timeline, place, (group) => exchangeSorted(timeline, group, [], [place]));
}

/** Whether two texts fold to the same. The cheap questions first: nearly all texts are different from their start. */
export function isSameText(timeline: Timeline, a: number, b: number): boolean {
  const [one, other] = [textAt(timeline, a), textAt(timeline, b)];
  if (one === other) return true;
  if (textSample(one) !== textSample(other)) return false;
  return fingerprintAt(timeline, a) === fingerprintAt(timeline, b) && foldText(one) === foldText(other);
}

function regroup(
  texts: Texts,
  timeline: Timeline,
  place: number,
  change: (group: readonly number[]) => number[],
): void {
  const key = fingerprintAt(timeline, place);
  if (key === BLANK) return;
  const group = change(groupOf(texts, key));
  if (group.length === 0) texts.delete(key);
  else texts.set(key, group.length === 1 ? group[0]! : group);
}

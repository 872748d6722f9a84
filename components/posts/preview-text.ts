import type { NetworkId } from "@/lib/networks";
import { findAddresses } from "@/lib/networks/address";
import { countText } from "@/lib/networks/count";

export type PreviewPart = { readonly text: string; readonly address: boolean };
export type TextPreview = {
  readonly parts: readonly PreviewPart[];
  /** What stands behind "see more"; "" where all is shown. */
  readonly rest: string;
};

/** The text as the network would first show it: cut where "see more" begins, addresses told apart. Plain strings. */
export function previewOf(network: NetworkId, text: string): TextPreview {
  const soft = countText(network, "").soft;
  const shown = soft === null ? text : text.slice(0, cutAt(network, text, soft));
  return { parts: partsOf(shown), rest: text.slice(shown.length) };
}

/** Where the network's count reaches `most`, never inside a grapheme, at the end of a word where one is near. */
function cutAt(network: NetworkId, text: string, most: number): number {
  if (countText(network, text).measured <= most) return text.length;
  const ends = graphemeEnds(text);
  let [fits, tooLong] = [0, ends.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (countText(network, text.slice(0, ends[middle - 1])).measured <= most) fits = middle;
    else tooLong = middle;
  }
  const hard = fits === 0 ? 0 : ends[fits - 1]!;
  const word = text.slice(0, hard).search(/\s\S*$/u);
  return word > hard - LONGEST_STEP_BACK && /\S/u.test(text.charAt(hard)) ? word : hard;
}

/** A longer word is cut in two, as the networks do. */
const LONGEST_STEP_BACK = 20;

/** The ends of the first graphemes; text beyond is behind "see more" whatever it is. */
function graphemeEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) {
    ends.push(index + segment.length);
    if (ends.length > MOST_LOOKED_AT) break;
  }
  return ends;
}

/** Above every soft limit of the networks, so that a text of 100,000 characters costs no more than one of 2,000. */
const MOST_LOOKED_AT = 2000;

function partsOf(text: string): PreviewPart[] {
  const parts: PreviewPart[] = [];
  let from = 0;
  for (const { start, end } of findAddresses(text)) {
    if (start > from) parts.push({ text: text.slice(from, start), address: false });
    parts.push({ text: text.slice(start, end), address: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), address: false });
  return parts;
}

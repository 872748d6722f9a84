import { isEveryday } from "./everyday";

/** User-perceived characters (extended grapheme clusters) of the text in NFC. */
export function countGraphemes(text: string): number {
  const normal = text.normalize("NFC");
  if (isEveryday(normal) && !normal.includes("\r")) return normal.length;
  let count = 0;
  for (const _ of graphemes(normal)) count += 1;
  return count;
}

/** The boundaries do not depend on the language, so none is named. */
export function graphemes(text: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter.segment(text);
}

let segmenter: Intl.Segmenter | undefined;

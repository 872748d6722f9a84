/** User-perceived characters (extended grapheme clusters) of the text in NFC. */
export function countGraphemes(text: string): number {
  const normal = text.normalize("NFC");
  if (PLAIN.test(normal)) return normal.length;
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

/** ASCII without carriage returns, one grapheme a unit: by far the fastest to know. (CR LF is one grapheme.) */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are ASCII too
const PLAIN = /^[\x00-\x0c\x0e-\x7f]*$/;

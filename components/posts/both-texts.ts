/**
 * A first draft of "edit together": what both versions share stands once, where they part come mine, then theirs.
 * Works on whole words, so that no word is made of halves.
 */
export function bothTexts(mine: string, theirs: string): string {
  const [left, right] = [wordsOf(mine), wordsOf(theirs)];
  const start = shared(left, right);
  const end = shared(left.slice(start).reverse(), right.slice(start).reverse());
  const ofMine = left.slice(start, left.length - end).join("");
  const ofTheirs = right.slice(start, right.length - end).join("");
  const before = left.slice(0, start).join("");
  const after = left.slice(left.length - end).join("");
  return before + joined(ofMine, ofTheirs) + after;
}

/** Words and the white space between them, each by itself. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}

function shared(left: readonly string[], right: readonly string[]): number {
  const most = Math.min(left.length, right.length);
  let count = 0;
  while (count < most && left[count] === right[count]) count += 1;
  return count;
}

function joined(mine: string, theirs: string): string {
  if (!mine || !theirs) return mine + theirs;
  const gap =
    /\s$/u.test(mine) || /^\s/u.test(theirs) ? "" : mine.includes("\n") || theirs.includes("\n") ? "\n" : " ";
  return mine + gap + theirs;
}

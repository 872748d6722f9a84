/** The word that takes the fewest letters to become what was typed: what was probably meant. */
export function nearest<T extends string>(typed: string, words: readonly T[]): T {
  const distances = words.map((word) => distance(typed.toLowerCase().slice(0, 100), word));
  return words[distances.indexOf(Math.min(...distances))]!;
}

/** Letters put in, taken out or replaced (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

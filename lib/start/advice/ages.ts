import type { Ages } from "@/lib/reference/usage";

/**
 * The ages that somebody wrote: "35–55 ans", "+60", "18 à 25", "under 30", "18-25 et 40-50" (from the first to the last).
 * null: none can be read, which says nothing.
 */
export function readAges(text: string): Ages | null {
  const spans = spansIn(text.toLowerCase());
  if (spans.length === 0) return null;
  const from = Math.min(...spans.map(([from]) => from));
  const ends = spans.map(([, to]) => to);
  return [from, ends.includes(null) ? null : Math.max(...(ends as number[]))];
}

/** Grown-ups: who writes "under 30" does not mean children. */
const YOUNGEST = 15;
const OLDEST = 110;

const N = String.raw`(?<!\d)(\d{1,3})(?!\d)`;
const YEARS = String.raw`\s*(?:ans|years old|years|yrs|yo)?`;
const RANGE = new RegExp(`${N}${YEARS}\\s*(?:[-–—/]|à|a|au|et|to|and|until)\\s*${N}`, "u");
const UPWARDS = [
  new RegExp(`(?:\\+|≥|>|plus de|over|above|from|dès|à partir de|older than|au moins|at least)\\s*${N}`, "u"),
  new RegExp(
    `${N}${YEARS}\\s*(?:\\+|et \\+|et plus|and over|and up|and older|or older|or more|ou plus)`,
    "u",
  ),
];
const DOWNWARDS = [
  new RegExp(`(?:<|≤|moins de|under|below|jusqu[’']à|up to|younger than|au plus|at most)\\s*${N}`, "u"),
  new RegExp(`${N}${YEARS}\\s*(?:et moins|and under|and younger|or younger|ou moins|max)`, "u"),
];
const ALONE = new RegExp(`${N}\\s*(?:ans|years old|years|yrs|yo)`, "u");

type Reader = { pattern: RegExp; ages: (first: number, second: number) => Ages };
const READERS: readonly Reader[] = [
  { pattern: RANGE, ages: (a, b) => [Math.min(a, b), Math.max(a, b)] },
  ...UPWARDS.map((pattern) => ({ pattern, ages: (from: number): Ages => [from, null] })),
  ...DOWNWARDS.map((pattern) => ({
    pattern,
    ages: (to: number): Ages => [Math.min(YOUNGEST, to), to],
  })),
  { pattern: ALONE, ages: (age) => [age, age] },
];

/** What is read is taken out, so that "plus de 35-40 ans" is not read twice. */
function spansIn(text: string): Ages[] {
  const spans: Ages[] = [];
  let rest = text;
  for (const { pattern, ages } of READERS) {
    for (let found = pattern.exec(rest); found; found = pattern.exec(rest)) {
      const [all, first, second = first] = found;
      const years = [Number(first), Number(second)] as const;
      if (years.every((year) => year > 0 && year <= OLDEST)) spans.push(ages(...years));
      rest = `${rest.slice(0, found.index)} ; ${rest.slice(found.index + all!.length)}`;
    }
  }
  return spans;
}

/** How much of the one's ages is among the other's, 0 to 1. */
export function sharedAges(of: Ages, within: Ages): number {
  const [from, to] = [Math.max(of[0], within[0]), Math.min(lastOf(of), lastOf(within))];
  return Math.max(0, to - from + 1) / (lastOf(of) - of[0] + 1);
}

/** "+60" ends somewhere as well. */
const lastOf = ([from, to]: Ages): number => to ?? Math.max(80, from);

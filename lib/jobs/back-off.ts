const FIRST_MS = 15_000;
const LONGEST_MS = 6 * 3600_000;
/** The pauses add up to about a day and a half: a mail server may be gone for a weekend night, not for ever. */
export const MOST_TRIES = 15;

/**
 * How long to wait after so many tries (from 1), in ms: twice as long each time up to six hours, of which chance
 * (0 ≤ `chance` < 1) takes up to half, so that what failed together does not come back together.
 */
export function pauseAfter(tries: number, chance: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries - 1, 30));
  return Math.round(whole * (1 - chance / 2));
}

/** What is tried no more. */
export const isOver = (tries: number): boolean => tries >= MOST_TRIES;

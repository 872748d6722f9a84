// The year's occasions (the “marronniers”). Not for the calendar's bundle.
import full from "./data/key-dates.json";
import type { Bilingual, KeyDateCategory } from "./vocabulary";

export type KeyDate = {
  readonly id: string;
  /** Grammar of date-holidays 3.37 ("after" includes the date itself, "before" does not). */
  readonly rule: string;
  readonly name: Bilingual;
  readonly category: KeyDateCategory;
  /** Days before it to start preparing. */
  readonly leadDays: number;
  /** Set or moved each year: the user confirms the day. */
  readonly approximate: boolean;
  /** No promotion on it. */
  readonly solemn: boolean;
};

export const keyDates: readonly KeyDate[] = (
  full as unknown as readonly (KeyDate & { figures: unknown })[]
).map(({ figures: _, ...date }) => date);

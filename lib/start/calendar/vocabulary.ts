/** What becomes of a country's public holidays: shown on the calendar, taken off it, or left as they are. */
export const HOLIDAY_NOTES = ["show", "hide", "leave"] as const;
export type HolidayNotes = (typeof HOLIDAY_NOTES)[number];

/** Nearer occasions come first: somebody who begins plans weeks, not years. */
export const NEAR_DAYS = 84;
/** Of public holidays, those of a quarter are named. */
export const QUARTER_DAYS = 91;
/** How far ahead days are proposed, and public holidays noted. */
export const AHEAD_DAYS = 365;

/** Why a component of a calendar file is not taken; `messages/<locale>/ics.json` words each of them. */
export const ICS_FAULTS = [
  "unclosed",
  "stray_end",
  "too_deep",
  "not_an_event",
  "no_start",
  "bad_date",
  "bad_duration",
  "ends_before_start",
  "too_long",
  "unknown_zone",
  "bad_zone",
  "bad_rule",
  "unknown_rule_part",
  "too_often",
  "too_much",
  "not_supported",
  "duplicate",
] as const;
export type IcsFault = (typeof ICS_FAULTS)[number];

/** 5 MB of text, in characters. */
export const MOST_CHARACTERS = 5_000_000;
/** What lasts longer is a slip of the keyboard. */
export const MOST_DAYS_LONG = 3_660;
export const MOST_COMPONENTS = 20_000;
/** Days that one file may put on a calendar, repetitions included. */
export const MOST_OCCURRENCES = 20_000;

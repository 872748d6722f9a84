import { type Day, dayFromNumber, dayNumber, digits, isDay, two } from "./day";

/** What a clock on the wall shows, "YYYY-MM-DDTHH:MM": an intent, an instant only together with a zone. */
export type Wall = string;
/** The time of day of a Wall, "HH:MM". */
export type TimeOfDay = string;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MINUTE = 60_000;
const DAY_MS = 86_400_000;

export function isTimeOfDay(text: unknown): text is TimeOfDay {
  return typeof text === "string" && TIME.test(text);
}

export function isWall(text: unknown): text is Wall {
  return (
    typeof text === "string" &&
    text.length === 16 &&
    text[10] === "T" &&
    isDay(text.slice(0, 10)) &&
    isTimeOfDay(text.slice(11))
  );
}

export function dayOf(wall: Wall): Day {
  return wall.slice(0, 10);
}

export function timeOf(wall: Wall): TimeOfDay {
  return wall.slice(11, 16);
}

/** The same time on another day: 09:00 stays 09:00 whatever the clocks do in between. */
export function onDay(wall: Wall, day: Day): Wall {
  return `${day}T${timeOf(wall)}`;
}

/** The Wall read as if it were UTC, in ms: a number on which walls of one zone can be compared and shifted. */
export function wallNumber(wall: Wall): number {
  return dayNumber(wall) * DAY_MS + (digits(wall, 11, 13) * 60 + digits(wall, 14, 16)) * MINUTE;
}

/** The inverse of wallNumber; seconds are dropped. */
export function wallFromNumber(ms: number): Wall {
  const day = Math.floor(ms / DAY_MS);
  const minutes = Math.floor((ms - day * DAY_MS) / MINUTE);
  return `${dayFromNumber(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

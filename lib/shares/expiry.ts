import { addDays, wallToInstant } from "@/lib/platform/time";

const DAY = 24 * 3600_000;
/** A year is long enough for a link that lies in somebody's mailbox. */
const MOST_DAYS = 366;

/** When a link ends, UTC milliseconds: after so many days of 24 hours, or with the last moment of a day in the zone. */
export function expiryOf(expires: { days: number } | { until: string }, at: number, zone: string): number {
  if ("days" in expires) return at + expires.days * DAY;
  return wallToInstant(`${addDays(expires.until, 1)}T00:00`, zone).at;
}

export const tooFar = (expiresAt: number, at: number): boolean => expiresAt - at > MOST_DAYS * DAY;

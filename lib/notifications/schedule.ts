import { type Day, dayIn, wallToInstant } from "@/lib/platform/time";
import type { MailMode } from "./vocabulary";

/** For who never said otherwise: one mail a day, first thing in the morning. */
export const BY_DEFAULT = { mode: "daily", hour: 8, timeZone: null } as const satisfies {
  mode: MailMode;
  hour: number;
  timeZone: string | null;
};

/** Reminders of the day are there before the first digest of most people. */
export const REMINDERS_HOUR = 6;

/**
 * The present day in a zone, and when an hour of it is: an hour that the clocks skip is as much later, one that they
 * repeat is its first.
 */
export function hourOfToday(hour: number, zone: string, at: number): { day: Day; runAt: number } {
  const day = dayIn(at, zone);
  return { day, runAt: wallToInstant(`${day}T${String(hour).padStart(2, "0")}:00`, zone).at };
}

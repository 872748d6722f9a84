import { writeNumber } from "@/components/forms/numbers";
import type { Locale } from "@/lib/platform/time";

/** To the tenth: a board of loads is read at a glance. */
export const hoursOf = (minutes: number, locale: Locale): string =>
  writeNumber(Math.round(minutes / 6) / 10, locale);

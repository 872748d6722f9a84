"use client";

import { useLocale } from "next-intl";
import type { Period } from "@/lib/plan/document";
import { formatDayRange } from "@/lib/platform/time";

/** "du 9 au 15 novembre", "9–15 November" */
export function useRange({ from, to }: Period, withYear = false): string {
  const locale = useLocale();
  return formatDayRange(from, to, locale, { withYear });
}

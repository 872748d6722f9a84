"use client";

import { useLocale } from "next-intl";
import { formatMonth } from "@/lib/platform/time";

/** "novembre 2026", of "2026-11". */
export function useMonthNames(): (month: string) => string {
  const locale = useLocale();
  return (month) => formatMonth(`${month}-01`, locale);
}

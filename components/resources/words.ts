"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { hoursOf } from "@/components/team/hours";

/** Figures of this page as they are written: hours from minutes, publications a week, money. */
export function useFigures() {
  const t = useTranslations("resources");
  const locale = useLocale();
  const { number } = useFormatter();
  return {
    hours: (minutes: number) => t("hours", { hours: hoursOf(minutes, locale) }),
    count: (a: number) => number(a, { maximumFractionDigits: 1 }),
    money: (amount: number) => number(amount, { maximumFractionDigits: 2 }),
    percent: (share: number) => number(share, { style: "percent", maximumFractionDigits: 2 }),
  };
}

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { duration } from "@/lib/flags/quantities";
import type { FlagView } from "@/lib/flags/view";
import { useFlags } from "../store/contexts";
import type { CellAlarm } from "./cell";

export interface Alarms {
  /** By `channelDay()`: what is wrong with that very day. */
  cells: ReadonlyMap<string, CellAlarm>;
  /** By publication: what is wrong with it and not with its day or its week. */
  cards: ReadonlyMap<string, string>;
}

export function useAlarms(): Alarms {
  const t = useTranslations("lanes");
  const flagT = useTranslations("flags");
  const { byChannelDay, byPublication } = useFlags();
  return useMemo(() => {
    const inWords = (flag: FlagView): CellAlarm => ({
      severity: flag.severity === "error" ? "error" : "warning",
      text:
        flag.rule === "cadence.over-day"
          ? t("alarm.day", { count: flag.measured, max: flag.limit })
          : t("alarm.gap", { gap: duration(flag.measured, flagT), min: duration(flag.limit, flagT) }),
    });
    const cells = new Map<string, CellAlarm>();
    for (const [key, flags] of byChannelDay) {
      const worst = flags.find(({ rule }) => rule === "cadence.over-day") ?? flags[0];
      if (worst) cells.set(key, inWords(worst));
    }
    const cards = new Map<string, string>();
    for (const [id, flags] of byPublication) {
      if (flags.some(({ rule }) => rule === "cadence.inactive-channel")) cards.set(id, t("alarm.inactive"));
    }
    return { cells, cards };
  }, [t, flagT, byChannelDay, byPublication]);
}

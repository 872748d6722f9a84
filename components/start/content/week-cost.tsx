"use client";

import { useTranslations } from "next-intl";
import { HoursGauge } from "../networks/hours-gauge";
import type { RhythmChannel, RhythmRow } from "./content-values";
import { costOfAll } from "./cost";

interface WeekCostProps {
  rows: RhythmRow[];
  channels: RhythmChannel[];
  /** Minutes a week of all contributors; null: there are none. */
  there: number | null;
}

/** What the rhythms ask a week against the hours there are: what the check will say of it (load.unsustainable). */
export function WeekCost({ rows, channels, there }: WeekCostProps) {
  const t = useTranslations("startContent");
  const asked = costOfAll(rows, channels);
  // An empty place keeps the buttons at the right.
  if (channels.length === 0 || asked === null) return <span />;
  return <HoursGauge asked={asked} there={there} wayOut={(over) => t("rhythm.missing", { over })} />;
}

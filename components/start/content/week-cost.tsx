"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { duration } from "@/lib/flags/quantities";
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
  const words = useTranslations("flags");
  const asked = costOfAll(rows, channels);
  if (channels.length === 0 || asked === null) return <span />;
  const measuredTime = duration(asked, words);
  if (there === null) return <p className="text-sm">{t("cost.asked", { time: measuredTime })}</p>;
  const limitTime = duration(there, words);
  return (
    <p role="status" className="text-sm">
      {asked > there ? (
        <span className="flex items-start gap-1.5 text-warn">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>
            <span className="font-medium">{words("rule.load.unsustainable.title")}</span>
            <span className="block text-xs">
              {t("cost.against", { asked: measuredTime, there: limitTime })}
            </span>
          </span>
        </span>
      ) : (
        t("cost.against", { asked: measuredTime, there: limitTime })
      )}
    </p>
  );
}

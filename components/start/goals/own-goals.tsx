"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { ROWS_MOST } from "@/lib/start/vocabulary";
import { useKeptFocus } from "../use-kept-focus";
import { GoalSlot } from "./goal-slot";
import type { Goals } from "./use-goals";

/** What the nine kinds do not say, in one's own words. */
export function OwnGoals({ goals }: { goals: Goals }) {
  const t = useTranslations("startGoals");
  const { rows } = goals.form.values;
  const own = rows.filter(({ kind }) => kind === "custom");
  const add = useKeptFocus<HTMLButtonElement>(own.length);
  const [known] = useState(own.length);
  return (
    <fieldset
      aria-label={t("objectives.own")}
      className={classes(
        "min-w-0 rounded-lg border bg-surface",
        own.some(({ on }) => on) ? "border-chestnut/55 shadow-card" : "border-line border-dashed",
      )}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 text-sm">
        <div className="min-w-0 flex-1 basis-56">
          <p className="font-semibold">{t("objectives.own")}</p>
          <p className="text-ink-2">{t("objectives.own_text")}</p>
        </div>
        {rows.length < ROWS_MOST && (
          <Button ref={add} icon={<Plus aria-hidden="true" />} onClick={goals.addOwn}>
            {t("objectives.own_add")}
          </Button>
        )}
      </div>
      {own.map((row, at) => (
        <GoalSlot key={row.key} goals={goals} row={row} kpis={[]} number={at + 1} fresh={at >= known} />
      ))}
    </fieldset>
  );
}

"use client";

import { CircleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { writeNumber } from "@/components/forms/numbers";
import { Button } from "@/components/ui/button";
import { sumOfShares, together } from "./shares";
import type { Goals } from "./use-goals";

/** What the ticks come to: how many at a time, and whether their shares are a whole. */
export function GoalsSum({ goals, today, most }: { goals: Goals; today: string; most: number }) {
  const t = useTranslations("startGoals");
  const locale = useLocale();
  const { rows } = goals.form.values;
  const ticked = rows.filter(({ on }) => on).length;
  const sharing = together(rows, today);
  const count = sharing.length;
  const sum = sumOfShares(sharing);
  const adds = count === 0 || Math.abs(sum - 100) < 0.1;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <div role="status" className="grid gap-0.5">
        {count > most ? (
          <Warning>{t("objectives.many", { count, most })}</Warning>
        ) : (
          <p className="text-ink-2">{t("objectives.count", { count: ticked })}</p>
        )}
        {!adds && <Warning>{t("objectives.shares", { total: writeNumber(sum, locale) })}</Warning>}
      </div>
      {!adds && (
        <Button size="sm" onClick={goals.evenOut}>
          {t("objectives.even")}
        </Button>
      )}
    </div>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <p className="flex items-start gap-1.5 font-medium text-warn">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { CardHead } from "../card-head";
import { LeavingNote } from "../leaving-note";
import { GoalFields } from "./goal-fields";
import type { GoalRow } from "./shares";
import type { Goals } from "./use-goals";

/** The place of one objective on its card: its fields, or that it leaves. */
export function GoalSlot({
  goals,
  row,
  kpis,
  number,
  fresh,
}: {
  goals: Goals;
  row: GoalRow;
  kpis: readonly string[];
  /** Of several on one card; one alone is taken off by the card's own tick. */
  number?: number;
  fresh?: boolean;
}) {
  const t = useTranslations("startGoals");
  if (!row.on) {
    if (row.id === null) return null;
    return (
      <LeavingNote
        text={t("objectives.leaving", { name: row.name })}
        keep={t("keep")}
        onKeep={() => goals.keep(row, true)}
      />
    );
  }
  return (
    <div className="grid gap-4 border-line-2 border-t px-4 pt-3 pb-4">
      {number && (
        <CardHead
          title={t("objectives.card", { number })}
          remove={t("objectives.remove", { name: row.name.trim() || t("objectives.card", { number }) })}
          onRemove={() => goals.keep(row, false)}
        />
      )}
      <GoalFields form={goals.form.fieldsOf(row)} kpis={kpis} fresh={fresh} />
    </div>
  );
}

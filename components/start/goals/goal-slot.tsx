"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/button";
import { LeavingNote } from "../leaving-note";
import { GoalFields } from "./goal-fields";
import type { GoalRow } from "./shares";
import type { Goals } from "./use-goals";

/** The place of one objective on its card: its fields, or that it leaves. */
export function GoalSlot({
  goals,
  row,
  kpis,
  single,
  fresh,
}: {
  goals: Goals;
  row: GoalRow;
  kpis: readonly string[];
  /** The card's own tick takes it off. */
  single: boolean;
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
    <div className="relative grid gap-4 border-line-2 border-t px-4 pt-3.5 pb-4">
      <GoalFields form={goals.form.fieldsOf(row)} kpis={kpis} fresh={fresh} />
      {!single && (
        <IconButton
          label={t("objectives.remove", { name: row.name.trim() || t("objectives.unnamed") })}
          size="sm"
          className="absolute! top-1.5 right-2"
          onClick={() => goals.keep(row, false)}
        >
          <X aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}

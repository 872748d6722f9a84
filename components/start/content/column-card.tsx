"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { NumberRow, TextareaRow, TextRow } from "@/components/forms/rows";
import { IconButton } from "@/components/ui/button";
import { LeavingNote } from "../leaving-note";
import type { ColumnRow } from "./columns";
import type { Columns } from "./use-content";

/** The place of one column: its fields, or that it leaves. */
export function ColumnCard({ columns, row }: { columns: Columns; row: ColumnRow }) {
  const t = useTranslations("startContent");
  const form = columns.formOf(row);
  const name = row.name.trim() || t("columns.unnamed");
  if (!row.on)
    return (
      <div className="self-start rounded-md border border-line border-dashed">
        <LeavingNote
          text={t("columns.leaving", { name })}
          keep={t("columns.keep")}
          onKeep={() => columns.keep(row)}
        />
      </div>
    );
  return (
    <fieldset className="grid min-w-0 content-start gap-3 rounded-md border border-line bg-paper/60 p-3">
      <legend className="sr-only">{name}</legend>
      <div className="flex items-start gap-2">
        <TextRow
          form={form}
          name="name"
          label={t("columns.name")}
          className="min-w-0 flex-1"
          autoComplete="off"
          autoFocus={row.key === columns.latest}
          required
        />
        <NumberRow form={form} name="share" label={t("columns.share")} unit="%" className="w-24 shrink-0" />
        <IconButton
          size="sm"
          className="mt-4.5"
          label={t("columns.remove", { name })}
          onClick={() => columns.remove(row)}
        >
          <X aria-hidden="true" />
        </IconButton>
      </div>
      <TextareaRow form={form} name="brief" rows={2} label={t("columns.brief")} />
    </fieldset>
  );
}

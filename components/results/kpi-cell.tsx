"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { writeNumber } from "@/components/forms/numbers";
import { reached } from "@/components/forms/reached";
import { classes } from "@/components/ui/classes";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { enterKpi } from "@/lib/results/actions";
import { readMeasure } from "@/lib/results/import/numbers";
import { useStoredNews } from "./use-stored-news";
import { enterByPointer, walkCells } from "./walk-cells";

interface KpiCellProps {
  slug: string;
  objectiveId: string;
  day: string;
  cell: { value: number | null; version: number };
  label: string;
}

/** The value of one week, stored when it is left. What was refused stays as it was typed. */
export function KpiCell({ slug, objectiveId, day, cell, label }: KpiCellProps) {
  const t = useTranslations("results");
  const tFigures = useTranslations("figures");
  const locale = useLocale();
  const router = useRouter();
  const refusalText = useRefusalText();
  const news = useStoredNews(slug);
  const [typed, setTyped] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const written = writeNumber(cell.value, locale);
  const read = readMeasure(typed ?? "");
  const fault = typed !== null && "fault" in read ? read.fault : null;

  async function save() {
    if (typed === null || saving || "fault" in read) return;
    if (read.value === cell.value) return setTyped(null);
    setSaving(true);
    const entry = { objectiveId, day, version: cell.version, value: read.value };
    const answer = await reached(enterKpi({ workspace: slug, ...entry }));
    setSaving(false);
    if (answer.ok) {
      news(answer.data.change, t("kpi.saved"));
      return setTyped(null);
    }
    toast({ title: refusalText(answer), tone: "bad" });
    // The value of whoever was first is shown once this one is given back, and is what the next try stands on.
    router.refresh();
  }
  return (
    <span className="grid">
      <input
        data-cell="kpi"
        aria-label={label}
        aria-invalid={fault ? true : undefined}
        aria-busy={saving}
        inputMode="decimal"
        autoComplete="off"
        placeholder="—"
        value={typed ?? written}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => void save()}
        onMouseDown={enterByPointer}
        onFocus={({ target }) => target.select()}
        onKeyDown={(event) => {
          if (event.key === "Escape" && typed !== null) setTyped(null);
          else walkCells(event);
        }}
        className={classes(
          "h-8.5 w-full rounded-sm bg-transparent px-2.5 text-right text-sm tabular-nums outline-none ring-1 ring-line ring-inset placeholder:text-ink-3 hover:ring-line-strong pointer-coarse:h-11",
          "focus:bg-surface focus:ring-2 focus:ring-chestnut aria-invalid:ring-2 aria-invalid:ring-bad",
        )}
      />
      {fault && (
        <span role="alert" className="text-left text-bad text-xs">
          {tFigures(`fault.${fault}`)}
        </span>
      )}
    </span>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { owedText } from "@/components/channels/rhythm-text";
import type { ActionForm } from "@/components/forms/use-action-form";
import { formatDay, isDay } from "@/lib/platform/time";
import { format } from "@/lib/reference";
import { askedRhythm, type ContentValues, type RhythmChannel, type RhythmRow } from "./content-values";

/** How the answer reads where somebody else's stands beside one's own. */
export function useCompared(form: ActionForm<ContentValues>, channels: readonly RhythmChannel[]) {
  const t = useTranslations("startContent");
  const words = useTranslations("channels");
  const locale = useLocale();
  const columns = [...form.values.columns, ...(form.conflict?.theirs.columns ?? [])];
  const inWords = (row: RhythmRow | undefined) =>
    row &&
    [
      owedText({ ...askedRhythm(row), minGapHours: null, maxSilenceDays: null }, words),
      row.maxPerDay && words("limit.per_day", { max: row.maxPerDay }),
      row.usualTime,
      isDay(row.activeFrom) && formatDay(row.activeFrom, locale),
    ]
      .filter(Boolean)
      .join(" · ");
  return [
    {
      label: t("formats.title"),
      show: ({ formats }: ContentValues) => formats.map((id) => format(id).name[locale]).join(", "),
    },
    { label: t("promotion.share"), show: ({ promotionShare }: ContentValues) => promotionShare },
    ...[...new Map(columns.map(({ key, name }) => [key, name]))].map(([key, name]) => ({
      label: name || t("columns.unnamed"),
      show({ columns: rows }: ContentValues) {
        const row = rows.find((each) => each.key === key && each.on);
        return row && [row.name, row.share && `${row.share} %`, row.brief].filter(Boolean).join(" · ");
      },
    })),
    ...channels.map(({ id, name }) => ({
      label: name,
      show: ({ rhythms }: ContentValues) => inWords(rhythms.find((row) => row.id === id)),
    })),
  ];
}

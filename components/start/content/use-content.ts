"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { answerContent } from "@/lib/start/content/actions";
import { changeOf } from "../form-rows";
import { rowForm } from "../row-form";
import { useAnswerForm } from "../use-answer-form";
import { useAnswered } from "../use-answered";
import {
  type ColumnIdeaText,
  type ColumnRow,
  isBlank,
  withColumn,
  withEvenShares,
  withoutColumn,
} from "./columns";
import {
  columnFrom,
  contentValues,
  type ProposedContent,
  promotionFrom,
  type RhythmRow,
  rhythmFrom,
  type StoredContent,
} from "./content-values";

/** The answer as it is typed, and what each part of the screen does with it. */
export function useContent(slug: string, stored: StoredContent, proposed: ProposedContent) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  const goOn = useAnswered(slug, "content");
  const [sent, setSent] = useState<{ columns: ColumnRow[]; rhythms: RhythmRow[] }>({
    columns: [],
    rhythms: [],
  });
  const [made, setMade] = useState(0);
  const initial = contentValues(stored, proposed, locale);
  const form = useAnswerForm({
    stored: [{ id: "workspace", version: stored.workspace.version }, ...stored.columns, ...stored.channels],
    seen: { stored, columns: initial.columns },
    initial,
    submit(values, seen) {
      const columns = changeOf(values.columns, { rows: seen.columns, stored: seen.stored.columns }, isBlank);
      const rhythms = values.rhythms.flatMap((row) => {
        const channel = seen.stored.channels.find(({ id }) => id === row.id);
        const said = channel && rhythmFrom(row, channel, locale);
        return said ? [{ row, said }] : [];
      });
      setSent({ columns: columns.rows.map(({ row }) => row), rhythms: rhythms.map(({ row }) => row) });
      return answerContent({
        workspace: slug,
        version: seen.stored.workspace.version,
        formats: values.formats.length > 0 ? values.formats : null,
        promotionShare: promotionFrom(values),
        rows: columns.rows.map(({ stored, row }) => ({ stored: named(stored), ...columnFrom(row) })),
        removed: columns.removed.map(({ id, version }) => ({ id, version })),
        rhythms: rhythms.map(({ said }) => said),
      });
    },
    done: ({ change }) => goOn(t("content.saved"), change),
  });
  const { columns, rhythms } = form.values;
  const putColumns = (rows: ColumnRow[]) => form.set("columns", rows);
  const put = <R extends { key: string }>(rows: readonly R[], row: R) =>
    rows.map((each) => (each.key === row.key ? row : each));
  return {
    form,
    addColumn(idea: ColumnIdeaText) {
      setMade(made + 1);
      putColumns(withColumn(columns, idea, `new-${made}`));
    },
    removeColumn: (row: ColumnRow) => putColumns(withoutColumn(columns, row)),
    keepColumn: (row: ColumnRow) => putColumns(put(columns, { ...row, on: true })),
    evenOut: () => putColumns(withEvenShares(columns)),
    columnForm: (row: ColumnRow) =>
      rowForm({
        row,
        put: (changed) => putColumns(put(columns, changed)),
        refusal: form.refusal,
        list: "rows",
        sent: sent.columns,
      }),
    putRhythm: (row: RhythmRow) => form.set("rhythms", put(rhythms, row)),
    rhythmForm: (row: RhythmRow) =>
      rowForm({
        row,
        put: (changed) => form.set("rhythms", put(rhythms, changed)),
        refusal: form.refusal,
        list: "rhythms",
        sent: sent.rhythms,
      }),
  };
}

export type Content = ReturnType<typeof useContent>;

const named = (stored: { id: string; version: number } | null) =>
  stored && { id: stored.id, version: stored.version };

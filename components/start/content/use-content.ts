"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { answerContent } from "@/lib/start/content/actions";
import { rowForm, withRow } from "../row-form";
import { useAnswerForm } from "../use-answer-form";
import { useAnswered } from "../use-answered";
import { type ColumnIdeaText, type ColumnRow, withColumn, withEvenShares, withoutColumn } from "./columns";
import { contentAnswer, type SentContent } from "./content-answer";
import { contentValues, type ProposedContent, type RhythmRow, type StoredContent } from "./content-values";

const NOTHING: SentContent = { columns: [], rhythms: [] };

/** The answer as it is typed, and what each part of the screen does with it. */
export function useContent(slug: string, stored: StoredContent, proposed: ProposedContent) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  const goOn = useAnswered(slug, "content");
  const [sent, setSent] = useState(NOTHING);
  const initial = contentValues(stored, proposed, locale);
  const form = useAnswerForm({
    stored: [{ id: "workspace", version: stored.workspace.version }, ...stored.columns, ...stored.channels],
    seen: { stored, columns: initial.columns },
    initial,
    submit(values, seen) {
      const said = contentAnswer(values, seen, locale);
      setSent(said.sent);
      return answerContent({ workspace: slug, ...said.answer });
    },
    done: ({ change }) => goOn(t("content.saved"), change),
  });
  const { refusal } = form;
  const { rhythms } = form.values;
  const putRhythm = (row: RhythmRow) => form.set("rhythms", withRow(rhythms, row));
  return {
    form,
    columns: useColumns(form.values.columns, (rows) => form.set("columns", rows), refusal, sent.columns),
    putRhythm,
    rhythmForm: (row: RhythmRow) =>
      rowForm({ row, put: putRhythm, refusal, list: "rhythms", sent: sent.rhythms }),
  };
}

export type Content = ReturnType<typeof useContent>;

function useColumns(
  rows: ColumnRow[],
  put: (rows: ColumnRow[]) => void,
  refusal: Parameters<typeof rowForm>[0]["refusal"],
  sent: ColumnRow[],
) {
  const [made, setMade] = useState(0);
  const [latest, setLatest] = useState<string | null>(null);
  return {
    rows,
    /** The card that was added last: it takes the focus, as the button that made it may be gone. */
    latest,
    add(idea: ColumnIdeaText) {
      const key = `new-${made}`;
      setMade(made + 1);
      setLatest(key);
      put(withColumn(rows, idea, key));
    },
    remove: (row: ColumnRow) => put(withoutColumn(rows, row)),
    keep: (row: ColumnRow) => put(withRow(rows, { ...row, on: true })),
    evenOut: () => put(withEvenShares(rows)),
    formOf: (row: ColumnRow) =>
      rowForm({ row, put: (changed) => put(withRow(rows, changed)), refusal, list: "rows", sent }),
  };
}

export type Columns = ReturnType<typeof useColumns>;

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AudienceValues, AudienceView } from "@/components/editorial/audience-values";
import { answerAudiences } from "@/lib/start/audiences/actions";
import { withTurned } from "../form-rows";
import { useAnswered } from "../use-answered";
import { useRowsForm } from "../use-rows-form";
import { type AudienceRow, audienceOf, isBlank, newRow, storedRow, withStarter } from "./audience-rows";

/** The audiences on the screen; where there is none yet, a first card stands ready. */
export function useAudiences(slug: string, audiences: readonly AudienceView[]) {
  const t = useTranslations("startGoals");
  const goOn = useAnswered(slug, "audiences");
  const form = useRowsForm({
    stored: audiences,
    initial: audiences.length > 0 ? audiences.map(storedRow) : [newRow(0)],
    isBlank,
    submit: ({ rows, removed }) =>
      answerAudiences({
        workspace: slug,
        rows: rows.map(({ stored, row }) => ({ stored, ...audienceOf(row) })),
        removed,
      }),
    done: ({ change }) => goOn(t("audiences.saved"), change),
  });
  const { rows } = form.values;
  const [made, setMade] = useState(1);
  /** The card that has just come or been filled: the next thing to write in. */
  const [latest, setLatest] = useState<string | null>(null);

  function show(next: AudienceRow[], key: string) {
    form.put(next);
    setMade(made + 1);
    setLatest(key);
  }
  return {
    form,
    latest,
    add() {
      const row = newRow(made);
      show([...rows, row], row.key);
    },
    begin(starter: Partial<AudienceValues>) {
      const filled = withStarter(rows, starter, made);
      show(filled.rows, filled.key);
    },
    keep: (row: AudienceRow, on: boolean) => form.put(withTurned(rows, row, on)),
  };
}

export type AudienceAnswer = ReturnType<typeof useAudiences>;

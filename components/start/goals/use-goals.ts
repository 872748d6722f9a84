"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { type ObjectiveView, objectiveFrom } from "@/components/objectives/objective-values";
import { answerObjectives } from "@/lib/start/objectives/actions";
import { withTurned } from "../form-rows";
import { useAnswered } from "../use-answered";
import { useRowsForm } from "../use-rows-form";
import { type KindAdvice, ownRow, storedRow, withKind } from "./goal-rows";
import { type GoalRow, withEvenShares, withFollowingShares } from "./shares";

const never = () => false;

/** The objectives that are ticked, and what happens to their shares meanwhile. */
export function useGoals(slug: string, objectives: readonly ObjectiveView[], today: string) {
  const t = useTranslations("startGoals");
  const locale = useLocale();
  const goOn = useAnswered(slug, "objectives");
  const form = useRowsForm({
    stored: objectives,
    initial: objectives.map((objective) => storedRow(objective, locale)),
    isBlank: never,
    submit: ({ rows, removed }) =>
      answerObjectives({
        workspace: slug,
        rows: rows.map(({ stored, row }) => ({ stored, ...objectiveFrom(row) })),
        removed,
      }),
    done: ({ change }) => goOn(t("objectives.saved"), change),
  });
  const { rows } = form.values;
  const [owned, setOwned] = useState(0);
  const follow = (after: GoalRow[]) => form.put(withFollowingShares(rows, after, today));
  return {
    form,
    tick: (advice: KindAdvice, ticked: boolean) => follow(withKind(rows, advice, ticked)),
    keep: (row: GoalRow, on: boolean) => follow(withTurned(rows, row, on)),
    addOwn() {
      setOwned(owned + 1);
      follow([...rows, ownRow(owned)]);
    },
    evenOut: () => form.put(withEvenShares(rows, today)),
  };
}

export type Goals = ReturnType<typeof useGoals>;

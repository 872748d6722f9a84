"use client";

import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import type { ObjectiveView } from "@/components/objectives/objective-values";
import { StepFoot } from "../step-foot";
import { inWords, type KindAdvice } from "./goal-rows";
import { GoalsSum } from "./goals-sum";
import { KindCard } from "./kind-card";
import { OwnGoals } from "./own-goals";
import type { GoalRow } from "./shares";
import { type Goals, useGoals } from "./use-goals";

interface ObjectivesQuestionProps {
  slug: string;
  objectives: ObjectiveView[];
  kinds: KindAdvice[];
  today: string;
  /** So many at a time; more spread the effort. */
  most: number;
}

export function ObjectivesQuestion({ slug, objectives, kinds, today, most }: ObjectivesQuestionProps) {
  const goals = useGoals(slug, objectives, today);
  const half = Math.ceil(kinds.length / 2);
  const cards = (some: KindAdvice[]) =>
    some.map((advice) => <KindCard key={advice.kind} goals={goals} advice={advice} />);
  return (
    <Form form={goals.form} compare={useCompared(goals)}>
      {/* Two columns that are read one after the other: a card that opens pushes down its own column alone. */}
      <div className="grid items-start gap-3 lg:grid-cols-2">
        <div className="grid min-w-0 gap-3">{cards(kinds.slice(0, half))}</div>
        <div className="grid min-w-0 gap-3">
          {cards(kinds.slice(half))}
          <OwnGoals goals={goals} />
        </div>
      </div>
      <StepFoot
        slug={slug}
        question="objectives"
        form={goals.form}
        aside={<GoalsSum goals={goals} today={today} most={most} />}
      />
    </Form>
  );
}

/** A row for each objective that either version has. */
function useCompared({ form }: Goals) {
  const t = useTranslations("startGoals");
  const locale = useLocale();
  const all = [...form.values.rows, ...(form.conflict?.theirs.rows ?? [])];
  return [...new Map(all.map((row) => [row.key, row.name])).entries()].map(([key, name]) => ({
    label: name || t("objectives.unnamed"),
    show({ rows }: { rows: GoalRow[] }) {
      const row = rows.find((each) => each.key === key);
      return row?.on ? inWords(row, locale) : "";
    },
  }));
}

"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type AudienceView, marketKey, TRAITS } from "@/components/editorial/audience-values";
import { Form } from "@/components/forms/form";
import { Button } from "@/components/ui/button";
import { ROWS_MOST } from "@/lib/start/vocabulary";
import { StepFoot } from "../step-foot";
import { useKeptFocus } from "../use-kept-focus";
import { AudienceCard } from "./audience-card";
import { Starters } from "./starters";
import { type AudienceAnswer, useAudiences } from "./use-audiences";

export function AudiencesQuestion({ slug, audiences }: { slug: string; audiences: AudienceView[] }) {
  const t = useTranslations("startGoals");
  const answer = useAudiences(slug, audiences);
  const { rows } = answer.form.values;
  const add = useKeptFocus<HTMLButtonElement>(rows.length);
  return (
    <Form form={answer.form} compare={useCompared(answer)}>
      <Starters onPick={answer.begin} />
      <ul className="grid items-start gap-3 lg:grid-cols-2">
        {rows.map((row, at) => (
          <AudienceCard key={row.key} answer={answer} row={row} number={at + 1} />
        ))}
        {rows.length < ROWS_MOST && (
          <li>
            <Button ref={add} icon={<Plus aria-hidden="true" />} onClick={answer.add}>
              {t("audiences.add")}
            </Button>
          </li>
        )}
      </ul>
      <StepFoot slug={slug} question="audiences" form={answer.form} />
    </Form>
  );
}

/** A row for each audience that either version has. */
function useCompared({ form }: AudienceAnswer) {
  const t = useTranslations("startGoals");
  const words = useTranslations("editorial");
  const all = [...form.values.rows, ...(form.conflict?.theirs.rows ?? [])];
  return [...new Map(all.map((row) => [row.key, row.name])).entries()].map(([key, name]) => ({
    label: name || t("audiences.unnamed"),
    show({ rows }: AudienceAnswer["form"]["values"]) {
      const row = rows.find((each) => each.key === key);
      if (!row?.on) return "";
      const market = row.market && words(`audience.${marketKey(row.market)}`);
      return [row.name, market, ...TRAITS.map((trait) => row[trait])].filter(Boolean).join(" · ");
    },
  }));
}

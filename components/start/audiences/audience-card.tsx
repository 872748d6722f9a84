"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { marketKey, TRAITS } from "@/components/editorial/audience-values";
import { SelectRow, TextRow } from "@/components/forms/rows";
import { MARKETS } from "@/lib/plan/vocabulary";
import { CardHead } from "../card-head";
import { LeavingNote } from "../leaving-note";
import { type AudienceRow, isBlank } from "./audience-rows";
import type { AudienceAnswer } from "./use-audiences";

/** Whom one speaks to: a name at least, and what one knows of them. */
export function AudienceCard({
  answer,
  row,
  number,
}: {
  answer: AudienceAnswer;
  row: AudienceRow;
  number: number;
}) {
  const t = useTranslations("startGoals");
  const card = useRef<HTMLLIElement>(null);
  const name = row.name.trim() || t("audiences.card", { number });
  const isAlone = answer.form.values.rows.length === 1;
  const isLatest = answer.latest === row.key;
  useEffect(() => {
    if (isLatest) card.current?.querySelector("input")?.focus();
  }, [isLatest]);
  return (
    <li ref={card} aria-label={name} className="rounded-lg border border-line bg-surface">
      {row.on ? (
        <div className="grid gap-4 px-4 pt-2.5 pb-4">
          <CardHead
            title={t("audiences.card", { number })}
            remove={isAlone && isBlank(row) ? null : t("audiences.remove", { name })}
            onRemove={() => answer.keep(row, false)}
          />
          <AudienceFields answer={answer} row={row} />
        </div>
      ) : (
        <LeavingNote
          text={t("audiences.leaving", { name: row.name })}
          keep={t("keep")}
          onKeep={() => answer.keep(row, true)}
        />
      )}
    </li>
  );
}

function AudienceFields({ answer, row }: { answer: AudienceAnswer; row: AudienceRow }) {
  const t = useTranslations("startGoals");
  const words = useTranslations("editorial");
  const form = answer.form.fieldsOf(row);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextRow
        form={form}
        name="name"
        label={words("name")}
        placeholder={t("audiences.name_example")}
        autoComplete="off"
        required
      />
      <SelectRow form={form} name="market" label={words("audience.market")}>
        {["", ...MARKETS].map((market) => (
          <option key={market} value={market}>
            {words(`audience.${marketKey(market)}`)}
          </option>
        ))}
      </SelectRow>
      {TRAITS.map((trait) => (
        <TextRow
          key={trait}
          form={form}
          name={trait}
          label={words(`audience.${trait}`)}
          placeholder={words(`audience.example.${trait}`)}
          className={trait === "tone" ? "sm:col-span-2" : undefined}
          autoComplete="off"
        />
      ))}
    </div>
  );
}

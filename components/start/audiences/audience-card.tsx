"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { marketKey, TRAITS } from "@/components/editorial/audience-dialog";
import { SelectRow, TextRow } from "@/components/forms/rows";
import { IconButton } from "@/components/ui/button";
import { MARKETS } from "@/lib/plan/vocabulary";
import { LeavingNote } from "../leaving-note";
import type { AudienceRow } from "./audience-rows";
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
  const isLatest = answer.latest === row.key;
  useEffect(() => {
    if (isLatest) card.current?.querySelector("input")?.focus();
  }, [isLatest]);
  return (
    <li
      ref={card}
      aria-label={row.name.trim() || t("audiences.card", { number })}
      className="rounded-lg border border-line bg-surface"
    >
      {row.on ? (
        <div className="relative p-4 pt-3.5">
          <AudienceFields answer={answer} row={row} />
          <IconButton
            label={t("audiences.remove", { name: row.name.trim() || t("audiences.card", { number }) })}
            size="sm"
            className="absolute! top-1.5 right-2"
            onClick={() => answer.keep(row, false)}
          >
            <X aria-hidden="true" />
          </IconButton>
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
    <div className="grid gap-4 sm:grid-cols-6">
      <TextRow
        form={form}
        name="name"
        label={words("name")}
        placeholder={t("audiences.name_example")}
        className="sm:col-span-4"
        autoComplete="off"
        required
      />
      <SelectRow form={form} name="market" label={words("audience.market")} className="sm:col-span-2">
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
          className={trait === "tone" ? "sm:col-span-6" : "sm:col-span-3"}
          autoComplete="off"
        />
      ))}
    </div>
  );
}

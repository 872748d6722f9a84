"use client";

import { useLocale, useTranslations } from "next-intl";
import { readNumber, writeNumber } from "@/components/forms/numbers";
import { NumberRow } from "@/components/forms/rows";
import type { ActionForm } from "@/components/forms/use-action-form";
import type { Locale } from "@/lib/platform/time";
import { splitExcess } from "@/lib/resources/money";
import { type CampaignMoney, COST_KINDS, type CostKind } from "@/lib/resources/vocabulary";

/** A campaign as its form holds it: amounts as they are typed, "" for none. */
export type CampaignValues = { name: string; budget: string } & Record<CostKind, string>;

export const splitValues = (money: CampaignMoney | null, locale: Locale): Record<CostKind, string> =>
  Object.fromEntries(COST_KINDS.map((kind) => [kind, writeNumber(money?.[kind] ?? null, locale)])) as Record<
    CostKind,
    string
  >;

/** null: nobody said what the budget is for. */
export function splitFrom(values: CampaignValues): CampaignMoney | null {
  const parts = COST_KINDS.flatMap((kind) => {
    const amount = readNumber(values[kind]);
    return amount === null ? [] : [[kind, amount]];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : null;
}

/** What the budget is meant for. Its parts may be less than the budget, and not more. */
export function SplitFields({ form }: { form: ActionForm<CampaignValues> }) {
  const t = useTranslations("objectives.campaign.split");
  const { values } = form;
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-medium text-sm">{t("title")}</legend>
      <div className="grid grid-cols-2 gap-3">
        {COST_KINDS.map((kind) => (
          <NumberRow key={kind} form={form} name={kind} path={`money.${kind}`} label={t(`kind.${kind}`)} />
        ))}
      </div>
      <Sum budget={readNumber(values.budget)} money={splitFrom(values)} />
    </fieldset>
  );
}

function Sum({ budget, money }: { budget: number | null; money: CampaignMoney | null }) {
  const t = useTranslations("objectives.campaign.split");
  const locale = useLocale();
  if (!money) return <p className="text-ink-2 text-xs">{t("hint")}</p>;
  const sum = COST_KINDS.reduce((all, kind) => all + (money[kind] ?? 0), 0);
  if (Number.isNaN(sum) || Number.isNaN(budget)) return null;
  const written = (amount: number) => amount.toLocaleString(locale === "fr" ? "fr-FR" : "en-GB");
  const excess = splitExcess(budget, money);
  if (excess !== null)
    return (
      <p role="status" className="font-medium text-bad text-sm">
        {t("excess", { excess: written(excess) })}
      </p>
    );
  return (
    <p role="status" className="text-ink-2 text-sm">
      {budget === null ? t("sum", { sum: written(sum) }) : t("left", { left: written(budget - sum) })}
    </p>
  );
}

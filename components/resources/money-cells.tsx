"use client";

import { useTranslations } from "next-intl";
import { isAbove } from "@/lib/plan/numbers";
import type { SpendingByKind, Spent } from "@/lib/resources/view";
import { type CampaignMoney, COST_KINDS } from "@/lib/resources/vocabulary";
import { useFigures } from "./words";

export const SPENT_ON = [...COST_KINDS, "unsaid"] as const;
/** For what the money is; null where nobody said. */
export type Meant = { budget: number | null; split: CampaignMoney | null };

/** Spent, of the part that is meant for it; more than that is said by a sign as well. */
export function OfKind({
  kind,
  spent,
  split,
}: {
  kind: (typeof SPENT_ON)[number];
  spent: SpendingByKind;
  split: CampaignMoney | null;
}) {
  const { money } = useFigures();
  const t = useTranslations("resources");
  const [amount, part] = [spent[kind], kind === "unsaid" ? undefined : split?.[kind]];
  if (part === undefined) return amount === 0 ? <span className="text-ink-3">–</span> : money(amount);
  const over = isAbove(amount, part);
  return (
    <span className={over ? "font-medium text-bad" : undefined}>
      {money(amount)} / {money(part)}
      {over && <span className="sr-only"> {t("money.over")}</span>}
      {over && <span aria-hidden="true"> ↑</span>}
    </span>
  );
}

export function Left({ spent, there }: { spent: number; there: number | null }) {
  const t = useTranslations("resources");
  const { money } = useFigures();
  if (there === null) return "–";
  if (!isAbove(spent, there)) return money(there - spent);
  return (
    <span className="font-medium text-bad">{t("money.exceeded", { amount: money(spent - there) })}</span>
  );
}

/** For a phone: what the wide columns say, where they say something. */
export function Detail({ spent, meant: { budget, split } }: { spent: Spent; meant: Meant }) {
  const t = useTranslations("resources");
  const { money } = useFigures();
  const kinds = SPENT_ON.filter(
    (kind) => spent.byKind[kind] > 0 || (kind !== "unsaid" && split?.[kind] !== undefined),
  );
  return (
    <>
      {budget === null
        ? t("money.detail_free", { spent: money(spent.sum) })
        : t("money.detail", { spent: money(spent.sum), budget: money(budget) })}
      {kinds.map((kind) => (
        <span key={kind} className="block">
          {t(`kind.${kind}`)} <OfKind kind={kind} spent={spent.byKind} split={split} />
        </span>
      ))}
    </>
  );
}

"use client";

import { Pencil } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { CampaignDialog } from "@/components/campaigns/campaign-dialog";
import { IconButton } from "@/components/ui/button";
import { Card, Section } from "@/components/workspaces/page";
import type { CalendarFrame } from "@/lib/calendar/view";
import { isAbove } from "@/lib/plan/numbers";
import { formatMonth } from "@/lib/platform/time";
import type { Resources, SpendingByKind, Spent } from "@/lib/resources/view";
import { type CampaignMoney, COST_KINDS } from "@/lib/resources/vocabulary";
import { type MeansRow, MeansTable } from "./means-table";
import { MonthlyMoneyDialog } from "./monthly-money-dialog";
import { useFigures } from "./words";

interface MoneyPartProps {
  frame: CalendarFrame;
  resources: Pick<Resources, "money" | "version">;
}

const SPENT_ON = [...COST_KINDS, "unsaid"] as const;
/** For what the money is; null where nobody said. */
type Meant = { budget: number | null; split: CampaignMoney | null };

/** What campaigns may cost and do, by kind; what is spent beside them; the month of the workspace. */
export function MoneyPart({ frame, resources: { money, version } }: MoneyPartProps) {
  const t = useTranslations("resources");
  const { money: written } = useFigures();
  const [open, setOpen] = useState<string | null>(null);
  const opened = frame.campaigns.find(({ id }) => id === open);
  const spentOf = new Map(money.campaigns.map((one) => [one.id, one]));
  const row = (
    of: Pick<MeansRow, "key" | "head" | "action" | "apart">,
    spent: Spent,
    meant: Meant,
  ): MeansRow => ({
    ...of,
    detail: <Detail spent={spent} meant={meant} />,
    cells: [
      ...SPENT_ON.map((kind) => <OfKind key={kind} kind={kind} spent={spent.byKind} split={meant.split} />),
      written(spent.sum),
      meant.budget === null ? (
        <span key="budget" className="text-ink-2">
          {t("money.no_budget")}
        </span>
      ) : (
        written(meant.budget)
      ),
      <Left key="left" spent={spent.sum} there={meant.budget} />,
    ],
  });
  const rows = frame.campaigns.map(({ id, name, budget, money: split }) =>
    row(
      {
        key: id,
        head: <span className="break-words">{name}</span>,
        action: frame.abilities.plan && (
          <IconButton label={t("money.edit", { name })} size="sm" onClick={() => setOpen(id)}>
            <Pencil aria-hidden="true" />
          </IconButton>
        ),
      },
      spentOf.get(id)!,
      { budget, split },
    ),
  );
  const outside = { key: "outside", head: t("money.outside"), apart: true };
  if (money.month.outside.sum > 0)
    rows.push(row(outside, money.month.outside, { budget: null, split: null }));
  return (
    <Section title={t("money.title")} lead={t("money.lead")}>
      <Card className="grid gap-4">
        <Month frame={frame} month={money.month} version={version} />
        {rows.length === 0 ? (
          <p className="border-line-2 border-t pt-3 text-ink-2 text-sm">{t("money.none")}</p>
        ) : (
          <MeansTable
            caption={t("money.caption")}
            columns={[
              { name: t("money.name") },
              ...SPENT_ON.map((kind) => ({ name: t(`kind.${kind}`), wide: true })),
              { name: t("money.spent"), wide: true },
              { name: t("money.budget"), wide: true },
              { name: t("money.left") },
            ]}
            rows={rows}
          />
        )}
      </Card>
      {opened && (
        <CampaignDialog slug={frame.workspace.slug} campaign={opened} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

function Month({
  frame,
  month,
  version,
}: {
  frame: CalendarFrame;
  month: Resources["money"]["month"];
  version: number;
}) {
  const t = useTranslations("resources");
  const locale = useLocale();
  const { money } = useFigures();
  const [open, setOpen] = useState(false);
  const name = formatMonth(month.days.from, locale);
  const { there, spent } = month;
  const over = there !== null && isAbove(spent, there);
  return (
    <div className="flex items-start gap-3">
      <p className="min-w-0 flex-1 text-sm">
        <span className="font-medium">
          {there === null
            ? t("month.unsaid", { month: name, spent: money(spent) })
            : t("month.of", { month: name, spent: money(spent), there: money(there) })}
        </span>{" "}
        {there !== null && (
          <span className={over ? "font-medium text-bad" : "text-ink-2"}>
            {t(over ? "month.over" : "month.left", { amount: money(Math.abs(there - spent)) })}
          </span>
        )}
        <span className="block text-ink-2 text-xs">{t("month.note")}</span>
      </p>
      {frame.abilities.configure && (
        <IconButton label={t("month.edit")} size="sm" onClick={() => setOpen(true)}>
          <Pencil aria-hidden="true" />
        </IconButton>
      )}
      {open && (
        <MonthlyMoneyDialog
          slug={frame.workspace.slug}
          there={there}
          version={version}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

/** Spent, of the part that is meant for it; more than that is said by a sign as well. */
function OfKind({
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

function Left({ spent, there }: { spent: number; there: number | null }) {
  const t = useTranslations("resources");
  const { money } = useFigures();
  if (there === null) return "–";
  if (!isAbove(spent, there)) return money(there - spent);
  return (
    <span className="font-medium text-bad">{t("money.exceeded", { amount: money(spent - there) })}</span>
  );
}

/** For a phone: what the wide columns say, where they say something. */
function Detail({ spent, meant: { budget, split } }: { spent: Spent; meant: Meant }) {
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

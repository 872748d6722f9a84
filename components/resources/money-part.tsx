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
import type { Resources, Spent } from "@/lib/resources/view";
import { type MeansRow, MeansTable } from "./means-table";
import { Detail, Left, type Meant, OfKind, SPENT_ON } from "./money-cells";
import { MonthlyMoneyDialog } from "./monthly-money-dialog";
import { useFigures } from "./words";

interface MoneyPartProps {
  frame: CalendarFrame;
  resources: Pick<Resources, "money" | "version">;
}

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

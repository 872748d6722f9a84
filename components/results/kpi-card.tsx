"use client";

import { CircleDashed } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { writeNumber } from "@/components/forms/numbers";
import { formatDayRange, weekNumber } from "@/lib/platform/time";
import type { KpiObjective, KpiPage } from "@/lib/results/view";
import { KpiCell } from "./kpi-cell";
import { SumLine } from "./sum-line";
import { runningSums } from "./sums";

/** One objective: a value a week, what they come to, and the target. */
export function KpiCard({
  slug,
  objective,
  page: { weeks, today, mayPlan },
}: {
  slug: string;
  objective: KpiObjective;
  page: KpiPage;
}) {
  const t = useTranslations("results");
  const locale = useLocale();
  const { id, name, kpi, target, planned, out, values } = objective;
  const sums = runningSums(values.map(({ value }) => value));
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  const missing = weeks.filter(({ from }, index) => from <= today && values[index]!.value === null).length;
  return (
    <section
      id={id}
      aria-labelledby={`kpi-${id}`}
      className="grid gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <header className="grid gap-0.5">
        <h2 id={`kpi-${id}`} className="font-display font-semibold text-lg">
          {name}
        </h2>
        <p className="text-ink-2 text-sm">
          {kpi ? (
            <>
              {kpi} · {target === null ? t("kpi.no_target") : t("kpi.target", { target: number(target) })}
            </>
          ) : (
            <>
              {t("kpi.no_kpi")}{" "}
              <Link href={`/w/${slug}/objectives`} className="underline underline-offset-2">
                {t("kpi.edit")}
              </Link>
            </>
          )}
        </p>
        <p className="text-ink-2 text-xs">{t("kpi.planned", { planned, out })}</p>
      </header>
      <SumLine sums={sums} target={target} />
      <p className="flex flex-wrap items-center gap-x-3 text-sm">
        <span className="font-medium">
          {t("kpi.so_far", {
            sum: number(sums.findLast((sum) => sum !== null) ?? 0),
            target: target === null ? "none" : number(target),
          })}
        </span>
        {missing > 0 && <span className="text-warn text-xs">{t("kpi.missing", { count: missing })}</span>}
      </p>
      <div className="relative overflow-x-auto">
        <table className="w-full text-sm">
          <caption className="sr-only">{t("kpi.caption", { kpi: kpi ?? name })}</caption>
          <thead className="text-ink-2 text-xs">
            <tr className="[&>th]:py-1 [&>th]:font-medium">
              <th scope="col" className="text-left">
                {t("kpi.week")}
              </th>
              <th scope="col" className="px-2.5 text-right">
                {t("kpi.value")}
              </th>
              <th scope="col" className="text-right">
                {t("kpi.sum")}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line-2">
            {weeks.map((week, index) => {
              const cell = values[index]!;
              const week_of = {
                number: weekNumber(week.monday),
                days: formatDayRange(week.from, week.to, locale),
              };
              const toCome = week.from > today;
              return (
                <tr key={week.monday} className={toCome ? "text-ink-3" : undefined}>
                  <th scope="row" className="py-1 text-left font-normal">
                    {t("kpi.week_of", week_of)}
                    {cell.value === null && !toCome && (
                      <span className="ml-2 inline-flex items-center gap-1 text-warn text-xs">
                        <CircleDashed aria-hidden="true" className="size-3" />
                        {t("kpi.without")}
                      </span>
                    )}
                  </th>
                  <td className="w-28 py-0.5 text-right tabular-nums">
                    {toCome && cell.value === null ? (
                      <span className="px-2.5 text-xs">{t("kpi.to_come")}</span>
                    ) : mayPlan ? (
                      <KpiCell
                        slug={slug}
                        objectiveId={id}
                        day={week.monday}
                        cell={cell}
                        label={t("kpi.cell", { objective: name, number: week_of.number })}
                      />
                    ) : (
                      <span className="px-2.5">{writeNumber(cell.value, locale) || "—"}</span>
                    )}
                  </td>
                  <td className="text-right tabular-nums">
                    {sums[index] === null ? "—" : number(sums[index]!)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

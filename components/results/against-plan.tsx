import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/workspaces/page";
import type { ObjectiveResults } from "@/lib/results/view";

/** Of each objective: what was planned, what came out, and its KPI beside its target. */
export function AgainstPlan({
  rows,
  days,
  kpiHref,
}: {
  rows: ObjectiveResults[];
  days: string;
  kpiHref: string;
}) {
  const t = useTranslations("results");
  const locale = useLocale();
  if (rows.length === 0) return null;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const figure = (value: number | null) => (value === null ? "—" : number.format(value));
  return (
    <Section title={t("plan.title")}>
      <div className="relative overflow-x-auto rounded-lg border border-line bg-surface">
        <table className="w-full text-sm">
          <caption className="sr-only">{t("plan.caption", { days })}</caption>
          <thead className="bg-rail text-ink-2 text-xs">
            <tr className="[&>th]:px-2.5 [&>th]:py-1.5 [&>th]:text-right [&>th]:font-medium">
              <th scope="col" className="text-left!">
                {t("plan.objective")}
              </th>
              <th scope="col">{t("plan.planned")}</th>
              <th scope="col">{t("plan.out")}</th>
              <th scope="col">{t("plan.without")}</th>
              <th scope="col" className="text-left!">
                {t("plan.kpi")}
              </th>
              <th scope="col">{t("plan.target")}</th>
              <th scope="col">{t("plan.value")}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line-2">
            {rows.map((row) => (
              <tr
                key={row.id ?? "none"}
                className="[&>td]:px-2.5 [&>td]:py-2 [&>td]:text-right [&>td]:tabular-nums"
              >
                <th scope="row" className="min-w-40 px-2.5 py-2 text-left font-medium">
                  {row.id === null ? t("plan.none") : row.name}
                </th>
                <td>{row.planned}</td>
                <td>{row.out}</td>
                <td className={row.without > 0 ? "text-warn" : undefined}>{row.without}</td>
                <td className="text-left! text-ink-2">
                  {row.kpi ?? (row.id === null ? "—" : t("plan.no_kpi"))}
                </td>
                <td>{figure(row.target)}</td>
                <td>
                  {row.id === null ? (
                    "—"
                  ) : (
                    <Link
                      href={`${kpiHref}#${encodeURIComponent(row.id)}`}
                      className="underline underline-offset-2"
                    >
                      {figure(row.value)}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

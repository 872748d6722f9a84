import { useFormatter, useTranslations } from "next-intl";
import type { Review } from "@/lib/review/view";
import type { Addresses } from "./addresses";
import { Bar, most } from "./bar";
import { Count, State } from "./figures";
import { ON_PAPER } from "./paper";
import { RowHead, Sheet } from "./sheet";
import { ToResources } from "./to-resources";

export function SpendingPart({ spending, to }: Pick<Review, "spending"> & { to: Addresses }) {
  const t = useTranslations("review.spending");
  const { number } = useFormatter();
  return (
    <Sheet
      title={t("title")}
      caption={t("caption")}
      columns={[
        { name: t("name") },
        { name: t("in_month"), look: "number" },
        { name: t("spent"), look: "number" },
        { name: t("budget"), look: "number" },
      ]}
      rows={spending.map(({ id, name, inMonth, spent, budget, over }) => ({
        key: id,
        head: (
          <RowHead
            bar={
              spent !== null && (
                <Bar value={spent} most={most(spent, budget)} ticks={[budget]} tone={over ? "bad" : "ok"} />
              )
            }
          >
            <span>{name}</span>
            {over && <State tone="bad">{t("over")}</State>}
          </RowHead>
        ),
        cells: [
          number(inMonth),
          spent === null ? "" : number(spent),
          budget === null ? (
            <State key="none" tone="quiet">
              {t("none")}
            </State>
          ) : (
            number(budget)
          ),
        ],
      }))}
      onPaper={ON_PAPER.campaigns}
      note={<ToResources to={to} />}
    />
  );
}

/** What was entered, beside what was meant. Nothing is made of it that nobody entered. */
export function ResultsPart({ results, to }: Pick<Review, "results"> & { to: Addresses }) {
  const t = useTranslations("review.result");
  const { number } = useFormatter();
  return (
    <Sheet
      title={t("title")}
      caption={t("caption")}
      columns={[
        { name: t("name") },
        { name: t("sum"), look: "number" },
        { name: t("measured"), look: "number" },
        { name: t("kpi"), look: "number" },
        { name: t("target"), look: "number" },
      ]}
      rows={results.map(({ id, name, kpi, target, value, sum, measured, published }) => ({
        key: id,
        head: (
          <RowHead>
            <span>{name}</span>
            {kpi && <span className="text-ink-2 text-xs">{kpi}</span>}
          </RowHead>
        ),
        cells: [
          measured === 0 ? (
            "–"
          ) : (
            <Count key="sum" value={sum} href={to.results("publications", id)} label={name} />
          ),
          <span key="measured">
            {number(measured)} /{" "}
            <Count value={published} href={to.behind({ by: "results", is: id })} label={name} />
          </span>,
          value === null ? (
            "–"
          ) : (
            <Count key="kpi" value={value} href={to.results("kpi")} label={kpi ?? name} />
          ),
          target === null ? "–" : number(target),
        ],
      }))}
      onPaper={ON_PAPER.results}
      note={t("note")}
    />
  );
}

import { useTranslations } from "next-intl";
import type { Review } from "@/lib/review/view";
import type { Addresses } from "./addresses";
import { Bar, type BarTone } from "./bar";
import { Count } from "./figures";
import { ON_PAPER } from "./paper";
import { RowHead, Sheet } from "./sheet";

/** What was planned, and what became of it; apart from it what has a day and is not planned. */
export function OutcomePart({ outcomes, to }: { outcomes: Review["outcomes"]; to: Addresses }) {
  const t = useTranslations("review.outcome");
  const { planned } = outcomes;
  const row = (key: string, name: string, value: number, href: string, tone?: BarTone) => ({
    key,
    head: (
      <RowHead bar={tone && <Bar value={value} most={planned} tone={tone} />}>{<span>{name}</span>}</RowHead>
    ),
    cells: [<Count key="count" value={value} href={href} label={name} strong={key === "planned"} />],
    apart: tone === undefined,
  });
  const apart = (name: string, value: number, status: "idea" | "failed" | "cancelled") =>
    value > 0 ? [row(status, `${name} (${t("apart")})`, value, to.calendar({}, status))] : [];
  return (
    <Sheet
      title={t("title")}
      caption={t("caption")}
      columns={[{ name: t("what") }, { name: t("count"), look: "number" }]}
      rows={[
        row("planned", t("planned"), planned, to.calendar(), "info"),
        row("published", t("published"), outcomes.published, to.calendar({}, "published"), "ok"),
        row("missed", t("missed"), outcomes.missed, to.behind({ by: "outcome", is: "missed" }), "bad"),
        row("to_come", t("to_come"), outcomes.toCome, to.behind({ by: "outcome", is: "to_come" }), "info"),
        ...apart(t("ideas"), outcomes.ideas, "idea"),
        ...apart(t("failed"), outcomes.failed, "failed"),
        ...apart(t("cancelled"), outcomes.cancelled, "cancelled"),
      ]}
      onPaper={ON_PAPER.outcomes}
    />
  );
}

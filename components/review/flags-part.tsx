import { useLocale, useTranslations } from "next-intl";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { formatDay } from "@/lib/platform/time";
import { monthBefore } from "@/lib/review/month";
import type { Review } from "@/lib/review/view";
import type { Addresses } from "./addresses";
import { Bar, most } from "./bar";
import { Count, State } from "./figures";
import { ON_PAPER } from "./paper";
import { RowHead, Sheet } from "./sheet";

export function FlagsPart({
  flags,
  month,
  today,
  to,
}: Pick<Review, "flags" | "month" | "today"> & { to: Addresses }) {
  const t = useTranslations("review");
  const rules = useTranslations("rules");
  const locale = useLocale();
  const scale = most(...flags.flatMap(({ total, before }) => [total, before]));
  const sum = (of: "error" | "warning" | "info" | "total" | "before") =>
    flags.reduce((all, family) => all + family[of], 0);
  const rows = flags.map(({ family, error, warning, info, total, before }) => ({
    key: family,
    head: (
      <RowHead bar={<Bar value={total} most={scale} ticks={[before]} tone={error > 0 ? "bad" : "warn"} />}>
        <span>{rules(`family.${family}`)}</span>
      </RowHead>
    ),
    cells: [
      <Count key="error" value={error} />,
      <Count key="warning" value={warning} />,
      <Count key="info" value={info} />,
      <Count key="total" value={total} href={to.flags(family)} label={rules(`family.${family}`)} />,
      <Count
        key="before"
        value={before}
        href={to.flags(family, monthBefore(month))}
        label={rules(`family.${family}`)}
      />,
      <Trend key="trend" by={total - before} />,
    ],
  }));
  const total = {
    key: "total",
    head: <span className="font-semibold">{t("total")}</span>,
    cells: [sum("error"), sum("warning"), sum("info"), sum("total"), sum("before")].map((count, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: one each column
      <Count key={place} value={count} strong />
    )),
  };
  return (
    <Sheet
      title={t("flags.title")}
      caption={t("flags.caption")}
      columns={[
        { name: t("flags.family") },
        ...(["error", "warning", "info"] as const).map((severity) => ({
          name: <SeverityIcon severity={severity} className="inline" />,
          look: "number" as const,
        })),
        { name: t("total"), look: "number" },
        { name: t("flags.before"), look: "number" },
        { name: t("flags.trend"), look: "number" },
      ]}
      rows={[
        ...rows,
        { ...total, cells: [...total.cells, <Trend key="trend" by={sum("total") - sum("before")} />] },
      ]}
      onPaper={ON_PAPER.flags}
      note={t("flags.note", { day: formatDay(today, locale) })}
    />
  );
}

/** Fewer is better: said by the sign, and by the colour again. */
function Trend({ by }: { by: number }) {
  const t = useTranslations("review.flags");
  if (by === 0) return <State tone="quiet">{t("same")}</State>;
  return <State tone={by > 0 ? "warn" : "ok"}>{by > 0 ? `+${by}` : `−${-by}`}</State>;
}

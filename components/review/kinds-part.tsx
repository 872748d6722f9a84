import { useFormatter, useLocale, useTranslations } from "next-intl";
import { format } from "@/lib/reference";
import type { Review } from "@/lib/review/view";
import type { Addresses } from "./addresses";
import { Bar, most } from "./bar";
import { Count, Percent, State } from "./figures";
import { ON_PAPER } from "./paper";
import { RowHead, Sheet } from "./sheet";

export function AudiencePart({ audiences, to }: Pick<Review, "audiences"> & { to: Addresses }) {
  const t = useTranslations("review");
  const scale = most(...audiences.map(({ share }) => share));
  return (
    <Sheet
      title={t("audience.title")}
      caption={t("audience.caption")}
      columns={[
        { name: t("audience.name") },
        { name: t("planned"), look: "number" },
        { name: t("share"), look: "number" },
      ]}
      rows={audiences.map(({ id, name, count, share }) => ({
        key: id ?? "none",
        head: (
          <RowHead bar={<Bar value={share} most={scale} tone={id ? "ok" : "info"} />}>
            <span>{id ? name : t("audience.none")}</span>
          </RowHead>
        ),
        cells: [
          <Count
            key="count"
            value={count}
            href={to.calendar({ audience: id ?? "none" })}
            label={name || t("audience.none")}
          />,
          <Percent key="share" share={share} />,
        ],
        apart: id === null,
      }))}
      onPaper={ON_PAPER.audiences}
    />
  );
}

export function ColumnPartSheet({ columns, to }: Pick<Review, "columns"> & { to: Addresses }) {
  const t = useTranslations("review");
  const scale = most(...columns.flatMap(({ share, target }) => [share, target]));
  return (
    <Sheet
      title={t("column.title")}
      caption={t("column.caption")}
      columns={[
        { name: t("column.name") },
        { name: t("planned"), look: "number" },
        { name: t("share"), look: "number" },
        { name: t("column.target"), look: "number" },
      ]}
      rows={columns.map(({ id, name, count, share, target }) => ({
        key: id ?? "none",
        head: (
          <RowHead bar={<Bar value={share} most={scale} ticks={[target]} tone={id ? "ok" : "info"} />}>
            <span>{id ? name : t("column.none")}</span>
          </RowHead>
        ),
        cells: [
          <Count
            key="count"
            value={count}
            href={to.calendar({ column: id ?? "none" })}
            label={name || t("column.none")}
          />,
          <Percent key="share" share={share} />,
          target === null ? "" : <Percent key="target" share={target} />,
        ],
        apart: id === null,
      }))}
      onPaper={ON_PAPER.columns}
    />
  );
}

/** Formats, and above them all the share of promotion against its limit. */
export function FormatPartSheet({
  formats,
  promotion,
  to,
}: Pick<Review, "formats" | "promotion"> & { to: Addresses }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const { number } = useFormatter();
  const scale = most(promotion.share, promotion.limit, ...formats.map(({ share }) => share));
  const rows = formats.map(({ id, count, share, monotonous }) => {
    const name = id ? format(id).name[locale] : t("format.none");
    return {
      key: id ?? "none",
      head: (
        <RowHead bar={<Bar value={share} most={scale} tone={monotonous > 0 ? "warn" : id ? "ok" : "info"} />}>
          <span>{name}</span>
          {monotonous > 0 && <State tone="warn">{t("format.monotonous", { count: monotonous })}</State>}
        </RowHead>
      ),
      cells: [
        <Count key="count" value={count} href={to.behind({ by: "format", is: id ?? "none" })} label={name} />,
        <Percent key="share" share={share} />,
      ],
      apart: id === null,
    };
  });
  return (
    <Sheet
      title={t("format.title")}
      caption={t("format.caption")}
      columns={[
        { name: t("format.name") },
        { name: t("planned"), look: "number" },
        { name: t("share"), look: "number" },
      ]}
      rows={
        rows.length > 0
          ? [promotionRow({ promotion, limit: number(promotion.limit, TENTHS), scale, to, t }), ...rows]
          : []
      }
      onPaper={ON_PAPER.formats}
    />
  );
}

const TENTHS = { style: "percent", maximumFractionDigits: 1 } as const;

function promotionRow({
  promotion,
  limit,
  scale,
  to,
  t,
}: Pick<Review, "promotion"> & {
  /** The share that is allowed, in words. */
  limit: string;
  scale: number;
  to: Addresses;
  t: ReturnType<typeof useTranslations<"review">>;
}) {
  const { count, share, over } = promotion;
  return {
    key: "promotional",
    head: (
      <RowHead bar={<Bar value={share} most={scale} ticks={[promotion.limit]} tone={over ? "warn" : "ok"} />}>
        <span>{t("promotion.name")}</span>
        <State tone={over ? "warn" : "quiet"}>
          {t("promotion.limit", { limit })}, {over ? t("promotion.over") : t("promotion.within")}
        </State>
      </RowHead>
    ),
    cells: [
      <Count
        key="count"
        value={count}
        href={to.behind({ by: "promotional", is: "" })}
        label={t("promotion.name")}
      />,
      <Percent key="share" share={share} />,
    ],
  };
}

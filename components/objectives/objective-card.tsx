import { Pencil } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { writePercent } from "@/components/forms/numbers";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/button";
import { network } from "@/lib/networks";
import type { MatrixEdits } from "@/lib/objectives/matrix";
import { formatDay, formatDayRange, type Locale } from "@/lib/platform/time";
import { FITS } from "@/lib/reference/vocabulary";
import { advised } from "./advice";
import { FitMark } from "./fit-look";
import { kindName, type ObjectiveView } from "./objective-values";
import { ShareBar } from "./share-bar";

interface ObjectiveCardProps {
  objective: ObjectiveView;
  /** Planned publications for it, and for all objectives together. */
  count: number;
  of: number;
  present: readonly string[];
  matrix: MatrixEdits | null;
  today: string;
  /** Where its KPI is followed week by week. */
  kpiHref: string;
  onEdit?: () => void;
}

export function ObjectiveCard({
  objective,
  count,
  of,
  present,
  matrix,
  today,
  kpiHref,
  onEdit,
}: ObjectiveCardProps) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  const { name, kind, weight, kpi, target, from, to } = objective;
  const asleep = (from !== null && from > today) || (to !== null && to < today);
  return (
    <li className="grid content-start gap-3 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="font-semibold text-base">{name}</p>
          <p className="text-ink-2 text-xs">
            {[kindName(kind, locale) ?? t("custom"), datesText(from, to, locale, t)]
              .filter(Boolean)
              .join(" · ")}
            {asleep && <Badge className="ml-1.5">{t("asleep")}</Badge>}
          </p>
        </div>
        {onEdit && (
          <IconButton label={t("edit_named", { name })} size="sm" className="-mt-0.5 -mr-1" onClick={onEdit}>
            <Pencil aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <ShareBar share={of > 0 ? count / of : 0} weight={weight} />
      <p className="text-sm">
        {t("planned", { count })}
        {weight !== null && weight > 0 && (
          <span className="text-ink-2">
            {" "}
            ·{" "}
            {t("share", {
              share: percent(of > 0 ? count / of : 0, locale),
              weight: writePercent(weight, locale),
            })}
          </span>
        )}
      </p>
      <p className="text-ink-2 text-sm">
        {kpi ? (
          <>
            {t("measured_by", { kpi })}
            {target !== null && <span className="font-medium text-ink"> · {t("target", { target })}</span>} ·{" "}
            <Link href={kpiHref} className="underline underline-offset-2">
              {t("kpi_by_week")}
            </Link>
          </>
        ) : (
          t("unmeasured")
        )}
      </p>
      <AdviceLine kind={kind} present={present} matrix={matrix} />
    </li>
  );
}

/** The workspace's own networks, by what the matrix says of them. */
function AdviceLine({
  kind,
  present,
  matrix,
}: {
  kind: ObjectiveView["kind"];
  present: readonly string[];
  matrix: MatrixEdits | null;
}) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  const lines = FITS.map((fit) => ({ fit, networks: advised(kind, fit, present, matrix) })).filter(
    ({ networks }) => networks.length > 0,
  );
  if (kind !== "custom" && lines.every(({ fit }) => fit === "caution")) {
    return <p className="text-bad text-xs">{t("no_channel")}</p>;
  }
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 border-line-2 border-t pt-2.5 text-ink-2 text-xs empty:hidden">
      {lines.map(({ fit, networks }) => (
        <span key={fit} className="inline-flex items-center gap-1.5">
          <FitMark fit={fit} />
          {t(`fit.${fit}`)}
          <span className="inline-flex gap-1">
            {networks.map((id) => (
              <NetworkGlyph key={id} network={id} label={network(id).name[locale]} />
            ))}
          </span>
        </span>
      ))}
    </div>
  );
}

type Words = ReturnType<typeof useTranslations<"objectives">>;

function datesText(from: string | null, to: string | null, locale: Locale, t: Words): string | null {
  if (from && to) return formatDayRange(from, to, locale, { withYear: true });
  if (from) return t("since", { day: formatDay(from, locale) });
  return to ? t("until", { day: formatDay(to, locale) }) : null;
}

const percent = (share: number, locale: Locale) => writePercent(Math.round(share * 100) / 100, locale);

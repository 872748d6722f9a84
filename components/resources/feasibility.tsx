import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Bar, most } from "@/components/review/bar";
import { classes } from "@/components/ui/classes";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { Card, Section } from "@/components/workspaces/page";
import { formatDayRange } from "@/lib/platform/time";
import type { Gauge, Resources } from "@/lib/resources/view";
import { FILLS, GaugeBar, PARTS } from "./gauge-bar";
import { MeansTable } from "./means-table";
import { Verdict } from "./verdict";
import { useFigures } from "./words";

interface FeasibilityProps {
  slug: string;
  resources: Pick<Resources, "gauge" | "weeks" | "people">;
}

/** What the rhythm of the channels owes a week against the hours that there are; beside it what the plan asks for. */
export function Feasibility({ slug, resources: { gauge, weeks, people } }: FeasibilityProps) {
  const t = useTranslations("resources");
  const over = people.filter(({ severity }) => severity === "error").length;
  return (
    <Section title={t("gauge.title")} lead={t("gauge.lead")}>
      <div className="grid items-start gap-4 lg:grid-cols-2 [&>*]:min-w-0">
        <Card className="grid gap-4">
          <h3 className="font-medium">{t("gauge.owed", { count: Math.round(gauge.owed * 10) / 10 })}</h3>
          <GaugeBar gauge={gauge} />
          <GaugeFigures gauge={gauge} />
          <Verdict gauge={gauge} />
        </Card>
        <Card className="grid gap-3">
          <h3 className="font-medium">{t("weeks.title")}</h3>
          <Weeks weeks={weeks} />
          {over > 0 && (
            <p className="flex items-start gap-2 font-medium text-sm">
              <SeverityIcon severity="error" className="mt-0.5" />
              <span className="min-w-0 text-pretty">{t("weeks.over", { count: over })}</span>
            </p>
          )}
          <p className="text-pretty text-ink-2 text-xs">
            {t("weeks.note")}{" "}
            <Link href={`/w/${slug}/team`} className="underline decoration-line-strong underline-offset-2">
              {t("weeks.board")}
            </Link>
          </p>
        </Card>
      </div>
    </Section>
  );
}

function GaugeFigures({ gauge }: { gauge: Gauge }) {
  const t = useTranslations("resources");
  const { hours } = useFigures();
  return (
    <dl className="grid gap-1 text-sm">
      {PARTS.map((part) => (
        <div key={part} className="flex items-baseline gap-2">
          <dt className="flex min-w-0 flex-1 items-center gap-2">
            <span aria-hidden="true" className={classes("size-3 shrink-0 rounded-xs", FILLS[part])} />
            {t(`part.${part}`)}
          </dt>
          <dd className="tabular-nums">{hours(gauge[part])}</dd>
        </div>
      ))}
      <div className="mt-1 flex items-baseline gap-2 border-line-2 border-t pt-2 font-semibold">
        <dt className="flex min-w-0 flex-1 items-center gap-2">
          <span aria-hidden="true" className="grid w-3 justify-center">
            <span className="h-3.5 w-0.5 bg-ink" />
          </span>
          {t("gauge.there")}
        </dt>
        <dd className="tabular-nums">{hours(gauge.there)}</dd>
      </div>
    </dl>
  );
}

function Weeks({ weeks }: Pick<Resources, "weeks">) {
  const t = useTranslations("resources");
  const locale = useLocale();
  const { hours } = useFigures();
  const scale = most(...weeks.flatMap(({ load, room }) => [load, room]));
  return (
    <MeansTable
      caption={t("weeks.caption")}
      columns={[{ name: t("weeks.week") }, { name: t("weeks.asked") }, { name: t("weeks.room") }]}
      rows={weeks.map(({ from, to, load, room }) => ({
        key: from,
        head: (
          <span className="grid gap-1.5">
            {formatDayRange(from, to, locale)}
            <Bar value={load} most={scale} ticks={[room]} tone={load > room ? "bad" : "ok"} />
          </span>
        ),
        cells: [hours(load), hours(room)],
      }))}
    />
  );
}

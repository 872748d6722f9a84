"use client";

import { Pencil } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { IconButton } from "@/components/ui/button";
import { Card, Section } from "@/components/workspaces/page";
import { formatDayRange } from "@/lib/platform/time";
import type { ChannelMeans, Counted, Resources } from "@/lib/resources/view";
import { ChannelTimesDialog } from "./channel-times-dialog";
import { MeansTable } from "./means-table";
import { useFigures } from "./words";

interface ChannelPartProps {
  slug: string;
  channels: Resources["channels"];
  mayConfigure: boolean;
}

/** What each channel takes a week; those that owe nothing stand below. */
export function ChannelPart({ slug, channels, mayConfigure }: ChannelPartProps) {
  const t = useTranslations("resources");
  const { hours, count } = useFigures();
  const [open, setOpen] = useState<string | null>(null);
  const opened = channels.find(({ id }) => id === open);
  const [active, idle] = [
    channels.filter(({ isActive }) => isActive),
    channels.filter((one) => !one.isActive),
  ];
  const sum = (of: (one: ChannelMeans) => number) => active.reduce((all, one) => all + of(one), 0);
  const edit = ({ id, name }: ChannelMeans) =>
    mayConfigure && (
      <IconButton label={t("channel.edit", { name })} size="sm" onClick={() => setOpen(id)}>
        <Pencil aria-hidden="true" />
      </IconButton>
    );
  const named = (one: ChannelMeans) => (
    <span className="flex min-w-0 items-start gap-2">
      <NetworkGlyph network={one.network} quiet={!one.isActive} className="mt-0.5 size-4" />
      <span className="grid min-w-0">
        <span className="min-w-0 break-words">{one.name}</span>
        {one.isActive && one.counted && <DaysCounted counted={one.counted} />}
      </span>
    </span>
  );
  const figures = ({ owed, planned }: ChannelMeans) =>
    planned === null
      ? t("channel.figures_owed", { owed: count(owed) })
      : t("channel.figures", { owed: count(owed), planned: count(planned) });
  const times = (making: number, answering: number, following: number) =>
    t("channel.times", { making: hours(making), answering: hours(answering), following: hours(following) });
  return (
    <Section title={t("channel.title")} lead={t("channel.lead")}>
      <Card>
        {channels.length === 0 ? (
          <p className="text-ink-2 text-sm">
            {t("channel.none")}{" "}
            {mayConfigure && (
              <Link href={`/w/${slug}/settings/channels/new`} className="underline underline-offset-2">
                {t("channel.add")}
              </Link>
            )}
          </p>
        ) : (
          <MeansTable
            caption={t("channel.caption")}
            columns={[
              { name: t("channel.name") },
              { name: t("channel.owed"), wide: true },
              { name: t("channel.planned"), wide: true },
              { name: t("part.making"), wide: true },
              { name: t("part.answering"), wide: true },
              { name: t("part.following"), wide: true },
              { name: t("total") },
            ]}
            rows={[
              ...active.map((one) => ({
                key: one.id,
                head: named(one),
                detail: (
                  <span className="block pl-6">
                    {figures(one)}
                    {one.isBehind && <span className="font-medium text-warn"> ({t("channel.behind")})</span>}
                    <br />
                    {times(one.making, one.answering, one.following)}
                  </span>
                ),
                cells: [
                  count(one.owed),
                  <Planned key="planned" means={one} />,
                  hours(one.making),
                  hours(one.answering),
                  hours(one.following),
                  hours(one.making + one.answering + one.following),
                ],
                action: edit(one),
              })),
              ...idle.map((one) => ({
                key: one.id,
                head: named(one),
                detail: <span className="block pl-6">{t("channel.idle")}</span>,
                cells: [t("channel.idle"), "", "", "", "", "–"],
                action: edit(one),
                apart: true,
              })),
            ]}
            total={{
              key: "total",
              head: t("total"),
              cells: [
                count(sum(({ owed }) => owed)),
                count(sum(({ planned }) => planned ?? 0)),
                hours(sum(({ making }) => making)),
                hours(sum(({ answering }) => answering)),
                hours(sum(({ following }) => following)),
                hours(sum(({ making, answering, following }) => making + answering + following)),
              ],
              detail: times(
                sum(({ making }) => making),
                sum(({ answering }) => answering),
                sum(({ following }) => following),
              ),
            }}
          />
        )}
      </Card>
      {opened && <ChannelTimesDialog slug={slug} channel={opened} onClose={() => setOpen(null)} />}
    </Section>
  );
}

/** An average of fewer days than all of these weeks' says so: without a word it would look like all of them. */
function DaysCounted({ counted: { days, runs } }: { counted: Counted }) {
  const t = useTranslations("resources");
  const locale = useLocale();
  const ranges = runs.slice(0, MOST_RANGES).map(({ from, to }) => formatDayRange(from, to, locale));
  return (
    <span className="text-pretty text-ink-2 text-xs">
      {days === 0
        ? t("channel.counted_none")
        : t(runs.length > MOST_RANGES ? "channel.counted_many" : "channel.counted", {
            days,
            ranges: ranges.join(", "),
          })}
    </span>
  );
}

/** Nobody reads more of them. */
const MOST_RANGES = 3;

/** Fewer than owed: said by a sign, and by the colour again. */
function Planned({ means: { planned, isBehind } }: { means: ChannelMeans }) {
  const t = useTranslations("resources");
  const { count } = useFigures();
  if (planned === null) return "–";
  if (!isBehind) return count(planned);
  return (
    <span className="font-medium text-warn" title={t("channel.behind")}>
      {count(planned)}
      <span aria-hidden="true"> ↓</span>
      <span className="sr-only"> {t("channel.behind")}</span>
    </span>
  );
}

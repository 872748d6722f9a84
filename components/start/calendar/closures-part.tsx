"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Group } from "@/components/forms/group";
import { Button } from "@/components/ui/button";
import { type Day, formatDayRange } from "@/lib/platform/time";
import { isOpen } from "@/lib/start/calendar/closures";
import { toNetworks } from "../to-networks";
import { type Channel, ownPauses } from "./calendar-values";
import { PeriodRow } from "./period-row";
import type { CalendarForm } from "./use-calendar";

interface ClosuresPartProps {
  closures: CalendarForm["closures"];
  slug: string;
  channels: Channel[];
  today: Day;
}

/** When every channel rests. */
export function ClosuresPart({ closures, slug, channels, today }: ClosuresPartProps) {
  const t = useTranslations("startContent");
  return (
    <Group title={t("closures.title")} lead={t("closures.lead")}>
      {closures.rows.map((row, place) => (
        <PeriodRow
          key={row.key}
          form={closures.formOf(row)}
          name={t("closures.number", { number: place + 1 })}
          onRemove={() => closures.remove(row)}
        />
      ))}
      <OwnPauses slug={slug} channels={channels} today={today} />
      {channels.some((channel) => isOpen(channel, today)) ? (
        <Button
          size="sm"
          className="justify-self-start"
          icon={<Plus aria-hidden="true" />}
          onClick={() => closures.add({ from: "", to: "" })}
        >
          {t("closures.add")}
        </Button>
      ) : (
        <p className="text-ink-2 text-sm">{t.rich("closures.no_channel", { link: toNetworks(slug) })}</p>
      )}
    </Group>
  );
}

/** Pauses that only some channels have are changed where these are. */
function OwnPauses({ slug, channels, today }: Omit<ClosuresPartProps, "closures">) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  const own = ownPauses(channels, today);
  if (own.length === 0) return null;
  return (
    <ul className="grid gap-1 text-ink-2 text-xs">
      {own.map(({ channel, pause }) => (
        <li key={`${channel.id} ${pause.from} ${pause.to}`}>
          {t.rich("closures.own", {
            days: formatDayRange(pause.from, pause.to, locale, { withYear: true }),
            channel: channel.name,
            link: (words) => (
              <Link
                href={`/w/${slug}/settings/channels/${encodeURIComponent(channel.id)}`}
                className="underline decoration-line-strong underline-offset-2"
              >
                {words}
              </Link>
            ),
          })}
        </li>
      ))}
    </ul>
  );
}

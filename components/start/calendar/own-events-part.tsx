"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Group } from "@/components/forms/group";
import { Button } from "@/components/ui/button";
import { type Day, formatDayRange } from "@/lib/platform/time";
import type { ComingEvent } from "@/lib/start/calendar/coming";
import { OwnEventRow } from "./own-event-row";
import type { CalendarForm } from "./use-calendar";

interface OwnEventsPartProps {
  calendar: CalendarForm;
  slug: string;
  coming: ComingEvent[];
  today: Day;
}

/** Fairs, open days, launches: those that are there, and new ones. */
export function OwnEventsPart({ calendar, slug, coming, today }: OwnEventsPartProps) {
  const t = useTranslations("startContent");
  const { events } = calendar;
  return (
    <Group title={t("events.title")} lead={t("events.lead")}>
      <Coming slug={slug} coming={coming} />
      {events.rows.map((row, place) => (
        <OwnEventRow key={row.key} events={events} row={row} number={place + 1} today={today} />
      ))}
      <Button
        size="sm"
        className="justify-self-start"
        icon={<Plus aria-hidden="true" />}
        onClick={() => events.add({ name: "", kind: "public_event", start: "", end: "" })}
      >
        {t("events.add")}
      </Button>
    </Group>
  );
}

/** So many are named; the rest stand on their own page. */
const NAMED = 6;

function Coming({ slug, coming }: Pick<OwnEventsPartProps, "slug" | "coming">) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  if (coming.length === 0) return null;
  const more = coming.length - NAMED;
  return (
    <div className="grid gap-1 text-sm">
      <p className="text-ink-2 text-xs">{t("events.there")}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {coming.slice(0, NAMED).map(({ id, name, start, end }) => (
          <li key={id} className="min-w-0">
            <Link
              href={`/w/${slug}/events/${encodeURIComponent(id)}`}
              className="font-medium underline decoration-line-strong underline-offset-2"
            >
              {name}
            </Link>{" "}
            <span className="text-ink-2">{formatDayRange(start, end, locale, { withYear: true })}</span>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Link href={`/w/${slug}/events`} className="text-chestnut underline underline-offset-2">
              {t("events.more", { count: more })}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}

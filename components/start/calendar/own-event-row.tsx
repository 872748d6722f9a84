"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { DayRow, SelectRow, TextRow } from "@/components/forms/rows";
import { IconButton } from "@/components/ui/button";
import { type Day, isDay } from "@/lib/platform/time";
import { eventKinds, isEventKind, preparation } from "@/lib/reference";
import { EVENT_DAYS } from "@/lib/reference/vocabulary";
import type { EventRow } from "./calendar-values";
import { TimeLeft } from "./time-left";
import type { CalendarForm } from "./use-calendar";

interface OwnEventRowProps {
  events: CalendarForm["events"];
  row: EventRow;
  number: number;
  today: Day;
}

/** One event to come: its days of preparation are those of its kind, to be changed on its own page. */
export function OwnEventRow({ events, row, number, today }: OwnEventRowProps) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  const form = events.formOf(row);
  const name = row.name.trim() || t("events.number", { number });
  return (
    <fieldset className="relative grid min-w-0 gap-2 rounded-md border border-line bg-paper/60 p-3">
      <legend className="sr-only">{name}</legend>
      <div className="grid grid-cols-2 items-start gap-3 md:grid-cols-[2fr_1.4fr_1fr_1fr_auto]">
        <TextRow
          form={form}
          name="name"
          label={t("events.name")}
          className="max-md:col-span-2"
          autoComplete="off"
          autoFocus={row.name === ""}
          required
        />
        <SelectRow
          form={form}
          name="kind"
          label={t("events.kind")}
          className="max-md:col-span-2"
          onPick={(kind) => isEventKind(kind) && events.put({ ...row, kind })}
        >
          {eventKinds.map((kind) => (
            <option key={kind} value={kind}>
              {preparation(kind).name[locale]}
            </option>
          ))}
        </SelectRow>
        <DayRow form={form} name="start" label={t("events.start")} min={today} required />
        <DayRow
          // Left empty it is the first day: what is wrong with that one stands there.
          form={row.end ? form : { ...form, fault: () => undefined }}
          name="end"
          label={t("events.end")}
          min={row.start || today}
        />
        <IconButton
          size="sm"
          className="max-md:absolute max-md:top-1 max-md:right-1 md:mt-4.5"
          label={t("events.remove", { name })}
          onClick={() => events.remove(row)}
        >
          <X aria-hidden="true" />
        </IconButton>
      </div>
      <Days row={row} today={today} />
    </fieldset>
  );
}

function Days({ row, today }: Pick<OwnEventRowProps, "row" | "today">) {
  const t = useTranslations("startContent");
  const days = preparation(row.kind);
  const asked = EVENT_DAYS.flatMap((field) => {
    const count = days[field];
    return count ? [t(`events.days.${field}`, { count })] : [];
  });
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-xs">
      <span>
        {asked.length > 0 ? t("events.proposed", { days: asked.join(" · ") }) : t("events.none_asked")}
      </span>
      {isDay(row.start) && (
        <TimeLeft event={{ ...days, kind: row.kind, start: row.start, end: row.start }} today={today} />
      )}
    </p>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { Group } from "@/components/forms/group";
import type { ActionForm } from "@/components/forms/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import { HolidayFields } from "@/components/workspaces/holiday-fields";
import type { CountryChoice } from "@/lib/holidays/almanac";
import type { DateChoice } from "@/lib/key-dates/view";
import { addDays, type Day, formatLongDay } from "@/lib/platform/time";
import { QUARTER_DAYS } from "@/lib/start/calendar/vocabulary";
import { type CalendarValues, picksElsewhere, publicDays } from "./calendar-values";
import type { CalendarForm } from "./use-calendar";

interface HolidaysPartProps {
  calendar: CalendarForm;
  choices: DateChoice[];
  countries: CountryChoice[];
  ownCountry: string | null;
  today: Day;
}

/** Whose public holidays count, which those are, and whether the calendar shows them. */
export function HolidaysPart({ calendar, choices, countries, ownCountry, today }: HolidaysPartProps) {
  const t = useTranslations("startContent");
  const { form, noted, isElsewhere } = calendar;
  const [place, isLooking] = usePlaceForm(form);
  const days = publicDays(choices);
  const hint = !noted ? "show_hint" : !form.values.notes ? "leaving" : isElsewhere ? "replaced" : "show_hint";
  const near = days.filter(({ start }) => start <= addDays(today, QUARTER_DAYS));
  return (
    <Group title={t("holidays.title")} lead={t("holidays.lead")}>
      <HolidayFields form={place} countries={countries} proposed={ownCountry} hint={t("holidays.hint")} />
      <div
        className={classes("grid gap-3 transition-opacity", isLooking && "opacity-50")}
        aria-busy={isLooking}
      >
        {days.length === 0 ? (
          <p className="text-ink-2 text-sm">{t("holidays.none")}</p>
        ) : (
          <>
            <Days days={near} />
            <Checkbox
              label={t("holidays.show", { count: days.length })}
              hint={t(`holidays.${hint}`)}
              checked={form.values.notes}
              onChange={({ target }) => form.set("notes", target.checked)}
            />
          </>
        )}
      </div>
    </Group>
  );
}

/** The page is asked for the days of the place that is chosen; all that is typed stays. */
function usePlaceForm(form: ActionForm<CalendarValues>): [ActionForm<CalendarValues>, boolean] {
  const router = useRouter();
  const [isLooking, look] = useTransition();
  function choose(part: Partial<CalendarValues>) {
    form.patch({ ...part, picks: picksElsewhere(form.values.picks) });
    const asked = { country: form.values.country, part: form.values.part, ...part };
    const search = new URLSearchParams({ country: asked.country, part: asked.part });
    look(() => router.replace(`?${search}`, { scroll: false }));
  }
  return [{ ...form, patch: choose, set: (key, value) => choose({ [key]: value }) }, isLooking];
}

function Days({ days }: { days: DateChoice[] }) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  if (days.length === 0) return <p className="text-ink-2 text-sm">{t("holidays.none_near")}</p>;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1.5 text-sm">
      {days.map(({ uid, instance, name, start }) => (
        <li key={`${uid} ${instance}`}>
          <span className="font-medium">{name}</span>{" "}
          <span className="text-ink-2">{formatLongDay(start, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { choiceKey, movedTo } from "@/components/key-dates/picks";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/input";
import type { DateChoice } from "@/lib/key-dates/view";
import { type Day, formatDayRange, formatLongDay, isDay } from "@/lib/platform/time";
import { TimeLeft } from "./time-left";
import type { CalendarForm } from "./use-calendar";

interface KeyDateRowProps {
  calendar: CalendarForm;
  slug: string;
  choice: DateChoice;
  today: Day;
}

/** An occasion, and whether there is still time for it. A day that moves each year is looked at once it is ticked. */
export function KeyDateRow({ calendar, slug, choice, today }: KeyDateRowProps) {
  const t = useTranslations("keyDates");
  const locale = useLocale();
  const { name, start, end, event } = choice;
  const pick = calendar.form.values.picks[choiceKey(choice)];
  return (
    <li className="grid gap-2 px-4 py-2 hover:bg-hover">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <Checkbox
          className="min-w-0 flex-1 basis-60 py-0.5"
          label={<span className="font-medium">{name}</span>}
          hint={
            start === end
              ? formatLongDay(start, locale)
              : formatDayRange(start, end, locale, { withYear: true })
          }
          disabled={event !== null}
          checked={event !== null || pick !== undefined}
          onChange={() => calendar.toggle(choice)}
        />
        <span className="flex flex-wrap items-center gap-1.5 pt-0.5 max-sm:pl-6">
          {event !== null ? (
            <Link href={`/w/${slug}/events/${encodeURIComponent(event)}`} className="text-xs">
              <Badge tone="ok">
                <Check aria-hidden="true" />
                {t("there")}
              </Badge>
            </Link>
          ) : (
            <TimeLeft event={movedTo(choice, pick?.start ?? start)} today={today} />
          )}
          {choice.isApproximate && <Badge tone="warn">{t("approximate")}</Badge>}
          {choice.isSolemn && <Badge tone="info">{t("solemn")}</Badge>}
          <Badge>{t(`category.${choice.category}`)}</Badge>
        </span>
      </div>
      {pick && choice.isApproximate && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-warn-soft px-3 py-2 text-xs max-sm:ml-0 sm:ml-6">
          <p className="min-w-0 flex-1 basis-60">{t("dialog.approximate")}</p>
          <DateField
            aria-label={t("dialog.day_of", { name })}
            className="w-40!"
            value={pick.start}
            onChange={({ target }) => isDay(target.value) && calendar.move(choice, target.value)}
          />
        </div>
      )}
    </li>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { networkColor } from "@/components/networks/glyphs";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import type { CalendarPublication } from "@/lib/calendar/view";
import { type Day, dayOf, eachDay, formatLongDay, formatWeekday, monthOf } from "@/lib/platform/time";
import { ChipMenuArea } from "../commands/chip-menu-area";
import { ChipWordsProvider, useChipWords } from "../grid/chip-words";
import { useDayMarks } from "../grid/use-day-marks";
import { useCalendarView, useFrame, useOpenPost, usePublications } from "../store/contexts";
import { ListRow } from "./list-row";

/** The month on a phone: a dot a publication, and the chosen day's list below. */
export function CompactMonth() {
  const { range, date, setDate } = useCalendarView();
  const locale = useLocale();
  const days = useMemo(() => eachDay(range.from, range.to), [range.from, range.to]);
  const byDay = useByDay();
  return (
    <ChipWordsProvider>
      <div className="px-2 pb-6">
        <div className="grid grid-cols-7">
          {days.slice(0, 7).map((day) => (
            <span key={day} aria-hidden="true" className="pb-1 text-center text-2xs text-ink-3">
              {formatWeekday(day, locale)}
            </span>
          ))}
          {days.map((day) => (
            <DayButton
              key={day}
              day={day}
              publications={byDay.get(day) ?? NONE}
              chosen={day === date}
              onChoose={() => setDate(day)}
            />
          ))}
        </div>
        <ChosenDay day={date} publications={byDay.get(date) ?? NONE} />
      </div>
    </ChipWordsProvider>
  );
}

const NONE: readonly CalendarPublication[] = [];
/** More dots than this are a blur. */
const DOTS = 4;

function useByDay(): ReadonlyMap<Day, CalendarPublication[]> {
  const { shown } = usePublications();
  return useMemo(() => Map.groupBy(shown, (publication) => dayOf(publication.at!)), [shown]);
}

function DayButton({
  day,
  publications,
  chosen,
  onChoose,
}: {
  day: Day;
  publications: readonly CalendarPublication[];
  chosen: boolean;
  onChoose: () => void;
}) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const words = useChipWords();
  const marks = useDayMarks();
  const { today, events, horizon } = useFrame();
  const { date } = useCalendarView();
  const other = monthOf(day).from !== monthOf(date).from;
  const judged = horizon.from <= day && day <= horizon.to;
  const hasEvent = events.some((event) => event.start <= day && day <= event.end);
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-current={day === today ? "date" : undefined}
      onClick={onChoose}
      className={classes(
        "flex h-14 flex-col items-center gap-1 border-line-2 border-t pt-1.5 -outline-offset-2",
        chosen ? "bg-selected" : judged ? "bg-surface" : "bg-rail",
        (marks.selected(day) || marks.flagged(day)) && "shadow-[inset_0_0_0_1.5px_var(--color-warn-mark)]",
      )}
    >
      <span className="sr-only">
        {formatLongDay(day, locale)}, {t("list.count", { count: publications.length })}
      </span>
      <span
        aria-hidden="true"
        className={classes(
          "grid size-6 place-items-center rounded-sm text-sm tabular-nums",
          day === today ? "bg-chestnut font-semibold text-on-chestnut" : other ? "text-ink-3" : "text-ink",
        )}
      >
        {Number(day.slice(8))}
      </span>
      <span aria-hidden="true" className="flex h-1.5 gap-0.5">
        {publications.slice(0, DOTS).map((publication) => (
          <span
            key={publication.id}
            className="size-1.5 rounded-full"
            style={{ backgroundColor: networkColor(words.network(publication.channelId)) }}
          />
        ))}
      </span>
      {hasEvent && <span aria-hidden="true" className="h-0.5 w-full bg-chestnut" />}
    </button>
  );
}

function ChosenDay({ day, publications }: { day: Day; publications: readonly CalendarPublication[] }) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { create } = useOpenPost();
  const { abilities } = useFrame();
  return (
    <section aria-labelledby="chosen-day" className="px-2 pt-4">
      <h2
        id="chosen-day"
        aria-live="polite"
        className="pb-2 font-display font-semibold text-lg first-letter:uppercase"
      >
        {formatLongDay(day, locale)}
      </h2>
      {publications.length > 0 ? (
        <ChipMenuArea>
          <ul className="overflow-hidden rounded-lg border border-line bg-surface">
            {publications.map((publication) => (
              <ListRow key={publication.id} publication={publication} />
            ))}
          </ul>
        </ChipMenuArea>
      ) : (
        <p className="text-ink-3 text-sm">{t("list.dayEmpty")}</p>
      )}
      {abilities.contribute && (
        <Button variant="soft" className="mt-3" onClick={() => create({ day })}>
          {t("day.create")}
        </Button>
      )}
    </section>
  );
}

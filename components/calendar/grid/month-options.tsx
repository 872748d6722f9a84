"use client";

import type { CalendarOptions, DayCellInfo, InlineWeekNumberInfo } from "@fullcalendar/react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { classes } from "@/components/ui/classes";
import type { Period } from "@/lib/plan/document";
import { addDays, formatShortDay } from "@/lib/platform/time";
import { rowsOf } from "../lanes/event-bands";
import { useFrame, useOpenPost } from "../store/contexts";
import { dayOfCell } from "./to-event";
import { useDayMarks } from "./use-day-marks";
import { WeekGutter } from "./week-gutter";

/** How the month is drawn: its days, what is not judged yet, and the gutter of each week. */
export function useMonthOptions(): CalendarOptions {
  const bars = useBarRows();
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { horizon } = useFrame();
  const { create } = useOpenPost();
  const marks = useDayMarks();

  return useMemo<CalendarOptions>(() => {
    return {
      weekNumbers: true,
      dayMaxEvents: CHIPS + bars,
      fixedWeekCount: false,
      dayHeaderFormat: { weekday: "short" },
      dayHeaderAlign: "start",
      dayHeaderInnerClass: "px-2 pb-1.5 text-xs text-ink-2",
      tableHeaderClass: "bg-paper border-b border-line",
      // A strut: FullCalendar takes any least height off its cells, and on the row it would replace the one that chips need.
      dayRowClass: "border-b border-line before:h-(--week-height) before:w-0",
      inlineWeekNumberClass: "absolute inset-y-0 -left-(--gutter) w-(--gutter) max-lg:hidden",
      inlineWeekNumberContent: (info: InlineWeekNumberInfo) => <WeekGutter from={dayOfCell(info)} />,
      dayCellClass: (info: DayCellInfo) =>
        info.inPopover ? "" : cellClass(info, dayOfCell(info), horizon, marks),
      dayCellTopClass: "flex min-h-7 items-center px-1.5 pt-1",
      dayCellTopInnerClass: "flex w-full items-center gap-1",
      dayCellInnerClass: "min-h-1",
      dayCellTopContent: (info: DayCellInfo) => {
        const day = dayOfCell(info);
        return (
          <>
            <span className={classes(NUMBER, info.isToday ? TODAY : info.isOther && "text-ink-3")}>
              {day.endsWith("-01") ? formatShortDay(day, locale) : Number(day.slice(8))}
            </span>
            {notJudgedFrom(day, horizon) && (
              <span className="truncate text-2xs text-ink-3">{t("day.notJudged")}</span>
            )}
            {/* For the mouse alone: the head of a cell is hidden from those who hear the page; they press N. */}
            <button
              type="button"
              tabIndex={-1}
              title={t("day.create")}
              onClick={() => create({ day })}
              className="ml-auto size-5 rounded-xs text-base text-ink-3 leading-none opacity-0 hover:bg-hover hover:text-ink [[role=cell]:hover_&]:opacity-100"
            >
              +
            </button>
          </>
        );
      },
    };
  }, [t, locale, horizon, marks, create, bars]);
}

/** A day shows as many chips as this, whatever bars lie over them, and counts the rest. */
const CHIPS = 3;

/** Bars that lie over each other somewhere. Of all events and not of this month's: what differs from month to month is drawn twice. */
function useBarRows(): number {
  const { events } = useFrame();
  return useMemo(() => Math.min(MOST_BARS, rowsOf(events)), [events]);
}

const MOST_BARS = 3;

const NUMBER = "whitespace-nowrap rounded-sm px-1 font-semibold text-xs tabular-nums leading-5";
const TODAY = "bg-chestnut text-on-chestnut";

function cellClass(
  info: DayCellInfo,
  day: string,
  horizon: Period,
  marks: ReturnType<typeof useDayMarks>,
): string {
  const judged = horizon.from <= day && day <= horizon.to;
  return classes(
    "border-l border-line-2 outline-none focus-visible:ring-2 focus-visible:ring-chestnut focus-visible:ring-inset",
    !judged
      ? "bg-rail"
      : info.isOther
        ? "bg-past"
        : info.dow === 0 || info.dow === 6
          ? "bg-weekend"
          : "bg-surface",
    marks.selected(day) ? selectedClass(marks, day) : marks.flagged(day) && MARKED,
  );
}

/** One frame around the whole stretch, not a box around each of its days. */
function selectedClass(marks: ReturnType<typeof useDayMarks>, day: string): string {
  const starts = !marks.selected(addDays(day, -1));
  const ends = !marks.selected(addDays(day, 1));
  return FRAMES[starts ? (ends ? "alone" : "first") : ends ? "last" : "middle"];
}

const FRAMES = {
  alone: "shadow-[inset_0_0_0_2px_var(--color-warn-mark)]",
  first:
    "shadow-[inset_2px_0_0_var(--color-warn-mark),inset_0_2px_0_var(--color-warn-mark),inset_0_-2px_0_var(--color-warn-mark)]",
  middle: "shadow-[inset_0_2px_0_var(--color-warn-mark),inset_0_-2px_0_var(--color-warn-mark)]",
  last: "shadow-[inset_-2px_0_0_var(--color-warn-mark),inset_0_2px_0_var(--color-warn-mark),inset_0_-2px_0_var(--color-warn-mark)]",
} as const;
const MARKED = "shadow-[inset_0_0_0_1.5px_color-mix(in_srgb,var(--color-warn-mark)_65%,transparent)]";

/** Said once at each end, not on every day. */
function notJudgedFrom(day: string, horizon: Period): boolean {
  return day === addDays(horizon.to, 1) || day === addDays(horizon.from, -1);
}

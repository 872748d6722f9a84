"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { classes } from "@/components/ui/classes";
import { type Day, dayOf, formatLongDay, formatWeekday } from "@/lib/platform/time";
import { useMoverOver } from "../move/drag-state";
import { DropHint } from "../move/drop-hint";
import { dayZone } from "../move/drop-zones";
import { useFrame, usePublications } from "../store/contexts";
import { isWeekend } from "./day-heads";

/** The days of the week for a thumb: press one to see it, drop a card on one to move it there. */
export function DayStrip({
  week,
  date,
  onPick,
}: {
  week: readonly Day[];
  date: Day;
  onPick: (day: Day) => void;
}) {
  const t = useTranslations("lanes");
  const { today } = useFrame();
  const { shown } = usePublications();
  const counts = useMemo(() => {
    const found = new Map<Day, number>();
    for (const { at } of shown) if (at) found.set(dayOf(at), (found.get(dayOf(at)) ?? 0) + 1);
    return found;
  }, [shown]);
  return (
    <nav
      aria-label={t("strip.label")}
      className="relative grid grid-cols-7 gap-0.5 border-line border-b bg-paper py-1"
    >
      {week.map((day) => (
        <DayButton
          key={day}
          day={day}
          count={counts.get(day) ?? 0}
          today={day === today}
          current={day === date}
          onPick={onPick}
        />
      ))}
    </nav>
  );
}

function DayButton({
  day,
  count,
  today,
  current,
  onPick,
}: {
  day: Day;
  count: number;
  today: boolean;
  current: boolean;
  onPick: (day: Day) => void;
}) {
  const t = useTranslations("lanes");
  const locale = useLocale();
  const zone = dayZone(null, day);
  const mover = useMoverOver(zone);
  return (
    <>
      <button
        type="button"
        data-drop={zone}
        aria-label={t("strip.day", { day: formatLongDay(day, locale), count })}
        aria-current={current ? "date" : undefined}
        onClick={() => onPick(day)}
        className={classes(
          "flex h-14 min-w-0 flex-col items-center justify-center rounded-md text-2xs text-ink-2",
          isWeekend(day) && "bg-weekend",
          current && "bg-selected text-ink",
          mover && "outline-2 outline-chestnut outline-dashed -outline-offset-2",
        )}
      >
        <span className="max-w-full truncate">{formatWeekday(day, locale)}</span>
        <span
          className={classes(
            "rounded-sm px-1 font-display font-semibold text-base tabular-nums",
            today && "bg-chestnut text-on-chestnut",
          )}
        >
          {Number(day.slice(8))}
        </span>
        <span className="flex h-1.5 gap-0.5" aria-hidden="true">
          {Array.from({ length: Math.min(count, 4) }, (_, dot) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
            <span key={dot} className="size-1 rounded-full bg-ornament" />
          ))}
        </span>
      </button>
      {mover && (
        <DropHint mover={mover} zone={zone} className="absolute inset-x-3 top-full z-30 mt-1 shadow-float" />
      )}
    </>
  );
}

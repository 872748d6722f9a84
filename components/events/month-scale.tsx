import { useLocale, useTranslations } from "next-intl";
import { formatMonth, formatShortDay } from "@/lib/platform/time";
import { type Axis, monthTicks, placeOn } from "./axis";

/** Per cent of the axis that the word for today takes to either side: no month is named under it. */
const TODAY_ROOM = 11;

/** The head of the common time line: months, and where today stands. For the eye only. */
export function MonthScale({ axis, today }: { axis: Axis; today: string }) {
  const t = useTranslations("events");
  const locale = useLocale();
  const now = placeOn(axis, today, today);
  return (
    <div
      aria-hidden="true"
      className="hidden border-line border-b bg-rail px-4 md:grid md:grid-cols-[19rem_1fr] md:gap-6"
    >
      <span />
      <div className="relative h-8 text-2xs text-ink-3">
        {monthTicks(axis, 9)
          .filter(({ left }) => !now || Math.abs(left - now.left) > TODAY_ROOM)
          .map(({ day, left }) => (
            <span
              key={day}
              className="absolute bottom-1.5 border-line border-l pl-1 whitespace-nowrap"
              style={{ left: `${left}%` }}
            >
              {monthName(day, locale)}
            </span>
          ))}
        {now && (
          <span
            className="absolute bottom-1 z-1 -translate-x-1/2 rounded-sm bg-ink px-1 whitespace-nowrap font-medium text-paper leading-4"
            style={{ left: `${Math.min(93, Math.max(7, now.left + now.width / 2))}%` }}
          >
            {t("today", { day: formatShortDay(today, locale) })}
          </span>
        )}
      </div>
    </div>
  );
}

/** "nov." in the middle of a year, "janv. 2027" at its start. */
function monthName(day: string, locale: "fr" | "en"): string {
  const short = formatShortDay(day, locale).replace(/^\S+\s/, "");
  return day.slice(5, 7) === "01" ? `${short} ${formatMonth(day, locale).slice(-4)}` : short;
}

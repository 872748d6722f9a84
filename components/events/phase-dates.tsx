import { useLocale, useTranslations } from "next-intl";
import { formatDayRange, formatShortDay } from "@/lib/platform/time";
import { type Axis, axisAround, placeOn } from "./axis";
import { PhaseSwatch, PhaseTrack } from "./phase-track";
import { type EventDates, extentOf, spansOf } from "./spans";

/** The phases of one event, drawn and written. */
export function PhaseDates({ event, today }: { event: EventDates; today: string }) {
  const t = useTranslations("events");
  const locale = useLocale();
  const extent = extentOf(event);
  const axis = axisAround(extent.from, extent.to);
  return (
    <div className="grid gap-2">
      <PhaseTrack event={event} axis={axis} today={today} className="h-7!" />
      <AxisEnds axis={axis} today={today} />
      <dl className="mt-1 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[repeat(auto-fill,minmax(11rem,1fr))]">
        {spansOf(event).map(({ phase, from, to }) => (
          <div key={phase}>
            <dt className="flex items-center gap-1.5 text-ink-2 text-xs">
              <PhaseSwatch phase={phase} />
              {t(`phase.${phase}`)}
            </dt>
            <dd>{formatDayRange(from, to, locale)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Under the track: its first and last day, and today where it stands. */
function AxisEnds({ axis, today }: { axis: Axis; today: string }) {
  const t = useTranslations("events");
  const locale = useLocale();
  const now = placeOn(axis, today, today);
  const middle = now && now.left + now.width / 2;
  return (
    <div aria-hidden="true" className="relative flex justify-between text-2xs text-ink-3">
      <span>{formatShortDay(axis.from, locale)}</span>
      {middle !== null && middle > ENDS && middle < 100 - ENDS && (
        <span className="absolute -translate-x-1/2 font-medium text-ink-2" style={{ left: `${middle}%` }}>
          {t("today", { day: formatShortDay(today, locale) })}
        </span>
      )}
      <span>{formatShortDay(axis.to, locale)}</span>
    </div>
  );
}

/** Per cent of the axis that each end needs for its own date. */
const ENDS = 18;

import { classes } from "@/components/ui/classes";
import type { Day } from "@/lib/platform/time";
import { type Axis, placeOn } from "./axis";
import { PHASE_LOOK } from "./phase-look";
import { type EventDates, PHASES, type Phase, spansOf } from "./spans";

/** All phases of an event on one line. Mute: the same is said in words beside it. */
export function PhaseTrack({
  event,
  axis,
  today,
  className,
}: {
  event: EventDates;
  axis: Axis;
  today: Day;
  className?: string;
}) {
  return (
    <div aria-hidden="true" className={classes("relative h-4 overflow-hidden", className)}>
      <div className="absolute inset-x-0 top-1/2 h-px bg-line-2" />
      {spansOf(event).map((span) => {
        const place = placeOn(axis, span.from, span.to);
        return (
          place && (
            <span
              key={span.phase}
              className={classes("absolute rounded-[2px]", PHASE_LOOK[span.phase])}
              style={{ left: `${place.left}%`, width: `max(${place.width}%, 3px)` }}
            />
          )
        );
      })}
      <TodayLine axis={axis} today={today} />
    </div>
  );
}

export function TodayLine({ axis, today }: { axis: Axis; today: Day }) {
  const place = placeOn(axis, today, today);
  return (
    place && (
      <span
        className="absolute inset-y-0 z-1 w-px bg-ink"
        style={{ left: `${place.left + place.width / 2}%` }}
      />
    )
  );
}

/** What the patterns mean. */
export function PhaseLegend({ names }: { names: Record<Phase, string> }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs">
      {PHASES.map((phase) => (
        <li key={phase} className="inline-flex items-center gap-1.5">
          <PhaseSwatch phase={phase} />
          {names[phase]}
        </li>
      ))}
    </ul>
  );
}

export function PhaseSwatch({ phase }: { phase: Phase }) {
  return (
    <span aria-hidden="true" className="relative h-3.5 w-6">
      <span className={classes("absolute inset-x-0 rounded-[2px]", PHASE_LOOK[phase])} />
    </span>
  );
}

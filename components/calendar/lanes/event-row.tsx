// biome-ignore-all lint/a11y/useSemanticElements: a grid of cards that arrows walk over, laid out by CSS grid, is no <table>
"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState } from "react";
import { classes } from "@/components/ui/classes";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { Translator } from "@/lib/platform/i18n/translator";
import { type Day, daysBetween } from "@/lib/platform/time";
import { useFlags, usePublications } from "../store/contexts";
import { type Band, layBands, type Readiness, readinessByEvent } from "./event-bands";

/** More rows than this hide the lanes; the rest comes on demand. */
const FOLDED_ROWS = 3;
type Event = CalendarFrame["events"][number];

/** What content leads up to: hatched while it is prepared, solid on its days. */
export function EventRow({
  events,
  days,
  today,
  stacked,
}: {
  events: Event[];
  days: readonly Day[];
  today: Day;
  stacked: boolean;
}) {
  const t = useTranslations("lanes");
  const { all, undated } = useDeferredValue(usePublications());
  const [unfolded, setUnfolded] = useState(false);
  const readiness = useMemo(() => readinessByEvent([...all, ...undated]), [all, undated]);
  const alarms = useEventAlarms();
  const { bands, rows, hidden } = useMemo(
    () => layBands(events, days, unfolded ? undefined : FOLDED_ROWS),
    [events, days, unfolded],
  );
  if (rows === 0) return null;
  return (
    <div role="row" tabIndex={-1} className="grid grid-cols-(--lanes-columns) border-line border-b bg-paper">
      <div
        role="rowheader"
        tabIndex={-1}
        className={classes("eyebrow bg-paper px-1 py-2", stacked ? "pb-0" : "sticky left-0 z-10")}
      >
        {t("events.label")}
        {(hidden > 0 || unfolded) && (
          <button
            type="button"
            className="block font-medium text-chestnut normal-case tracking-normal"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? t("events.less") : t("events.more", { count: hidden })}
          </button>
        )}
      </div>
      <div
        role="gridcell"
        tabIndex={-1}
        aria-colspan={days.length}
        className={classes("grid gap-y-1 py-1.5", stacked ? "px-1" : "col-start-2 -col-end-1")}
        style={{
          gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))`,
          gridTemplateRows: `repeat(${rows}, 1.375rem)`,
        }}
      >
        {bands.map((band) => (
          <EventBar
            key={`${band.event.id} ${band.part}`}
            band={band}
            today={today}
            readiness={readiness.get(band.event.id)}
            alarmed={alarms.has(band.event.id)}
          />
        ))}
      </div>
    </div>
  );
}

const BARS: Record<Band["part"], string> = {
  preparation: "hatched text-chestnut",
  event: "bg-chestnut text-on-chestnut",
  note: "bg-sunken text-ink-2",
};

function EventBar({
  band,
  today,
  readiness,
  alarmed,
}: {
  band: Band<Event>;
  today: Day;
  readiness: Readiness | undefined;
  alarmed: boolean;
}) {
  const t = useTranslations("lanes");
  const { event, part, first, last, row } = band;
  const text = part === "preparation" ? preparationText(event, today, readiness, t) : event.name;
  return (
    <div
      title={text}
      className={classes(
        "mx-0.5 flex min-w-0 items-center gap-1.5 px-2 font-semibold text-2xs leading-none",
        BARS[part],
        !band.opensBefore && "rounded-l-sm",
        !band.closesAfter && "rounded-r-sm",
        alarmed && part !== "note" && "outline-[1.5px] outline-bad -outline-offset-1",
      )}
      style={{ gridColumn: `${first + 1} / ${last + 2}`, gridRow: row + 1 }}
    >
      {alarmed && part !== "note" && (
        <TriangleAlert
          aria-label={t("events.flagged")}
          className={classes("size-3.5 shrink-0", part === "preparation" && "text-bad")}
        />
      )}
      <span
        className={classes("truncate", part === "preparation" && "rounded-xs bg-chestnut-soft px-1 py-0.5")}
      >
        {text}
      </span>
    </div>
  );
}

/** "Préparation · Salon Global Industrie — J-8 · 4 contenus prêts sur 7" */
function preparationText(
  event: Event,
  today: Day,
  readiness: Readiness | undefined,
  t: Translator<"lanes">,
): string {
  const left = daysBetween(today, event.start);
  const parts = [
    left > 0 ? t("events.countdown", { name: event.name, days: left }) : event.name,
    readiness && t("events.ready", { ready: readiness.ready, total: readiness.total }),
  ];
  return t("events.preparation", { what: parts.filter(Boolean).join(" · ") });
}

function useEventAlarms(): ReadonlySet<string> {
  const { flags } = useFlags();
  return useMemo(() => {
    const grave = flags.filter(({ rule, severity }) => rule.startsWith("event.") && severity === "error");
    return new Set(grave.flatMap(({ subject }) => subject.event ?? []));
  }, [flags]);
}

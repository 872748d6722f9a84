"use client";

import { useTranslations } from "next-intl";
import { createContext, memo, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import { classes } from "@/components/ui/classes";
import { COUNTS, meterText } from "@/components/ui/meter";
import { MeterShape } from "@/components/ui/meter-shape";
import { meterTone } from "@/components/ui/meter-state";
import type { CalendarChannel } from "@/lib/calendar/view";
import { type Rhythm, type Rhythms, rhythmState } from "@/lib/plan/meters";
import { addDays, type Day, weekNumber } from "@/lib/platform/time";
import { useFrame, usePublications } from "../store/contexts";
import { rhythmsFor } from "../store/rhythms";
import { Glyph } from "./glyph";

const RhythmsContext = createContext<Rhythms | null>(null);

export function RhythmsProvider({ children }: { children: ReactNode }) {
  const frame = useFrame();
  const { all } = usePublications();
  // After a move the chip comes first, then the meters.
  const settled = useDeferredValue(all);
  const rhythms = useMemo(() => rhythmsFor(frame, settled), [frame, settled]);
  return <RhythmsContext value={rhythms}>{children}</RhythmsContext>;
}

/** Rows that the height of a week can hold. */
const ROWS = 7;

/**
 * At the left of a week: what each channel has of what its rhythm asks. Hidden from those who hear the page, whom the
 * flags tell; in words for the pointer that rests on it.
 */
export const WeekGutter = memo(function WeekGutter({ from }: { from: Day }) {
  const t = useTranslations("calendar");
  const { channels, horizon } = useFrame();
  const rhythms = useContext(RhythmsContext);
  // The middle of the week says which month it belongs to, for rhythms that count by the month.
  const middle = addDays(from, 3);
  const rows = rhythms
    ? channels
        .filter((channel) => channel.presence === "active")
        .map((channel) => ({ channel, rhythm: rhythms.of(channel.id, middle) }))
    : [];
  const nameRow = useRowNames();
  const judged = rows.filter(({ rhythm }) => rhythmState(rhythm) !== "idle");
  const isWithin = from <= horizon.to && horizon.from <= addDays(from, 6);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone
    // biome-ignore lint/a11y/useKeyWithMouseEvents: nothing here takes the focus
    <div
      onMouseOver={(event) => nameRow(event.target as Element, rows)}
      className="flex h-full flex-col gap-0.5 overflow-hidden pt-1.5 pr-2"
    >
      <p className="eyebrow">{t("week.short", { number: weekNumber(middle) })}</p>
      {shortened(judged).map(({ channel, rhythm }) => (
        <GutterRow key={channel.id} channel={channel} rhythm={rhythm} />
      ))}
      {judged.length > ROWS && (
        <p className="pl-1 text-2xs text-ink-3">{t("week.more", { count: judged.length - ROWS })}</p>
      )}
      {judged.length === 0 && rows.length > 0 && (
        <p className="text-2xs text-ink-3">{t(isWithin ? "week.nothingOwed" : "week.notJudged")}</p>
      )}
    </div>
  );
});

type Row = { channel: CalendarChannel; rhythm: Rhythm };

/** Where not all fit, those that are out of rhythm stay. */
function shortened(rows: Row[]): Row[] {
  if (rows.length <= ROWS) return rows;
  const kept = new Set([...rows].sort((a, b) => urgency(a) - urgency(b)).slice(0, ROWS));
  return rows.filter((row) => kept.has(row));
}

const urgency = ({ rhythm }: Row) => (rhythmState(rhythm) === "kept" ? 1 : 0);

/** What a row says in words, looked up when it is asked for: there are dozens of rows, and one pointer. */
function useRowNames() {
  const t = useTranslations("calendar");
  const ui = useTranslations("ui");
  return (target: Element, rows: readonly Row[]) => {
    const row = target.closest<HTMLElement>("[data-channel]");
    const found = row && rows.find(({ channel }) => channel.id === row.dataset.channel);
    if (!row || !found) return;
    const { channel, rhythm } = found;
    const name = rhythm.per === "month" ? t("week.byMonth", { channel: channel.name }) : channel.name;
    row.title = `${name}\n${meterText(askedOf(rhythm), ui)}`;
  };
}

function GutterRow({ channel, rhythm }: Row) {
  const kept = rhythmState(rhythm) === "kept";
  const asked = askedOf(rhythm);
  return (
    <div
      data-channel={channel.id}
      className={classes("flex h-4.5 items-center gap-1.5 rounded-xs px-1", !kept && "bg-warn-soft")}
    >
      <Glyph network={channel.network} quiet={kept} className="size-3 shrink-0" />
      <MeterShape {...asked} size="sm" />
      <span
        className={classes(
          "ml-auto shrink-0 pl-0.5 font-semibold text-xs tabular-nums",
          COUNTS[meterTone(asked)],
        )}
      >
        {asked.planned}
      </span>
    </div>
  );
}

/** Live coverage is planned, but no maximum counts it. */
function askedOf({ planned, live, owedMin, allowedMax }: Rhythm) {
  return { planned, min: owedMin, max: allowedMax === null ? null : allowedMax + live };
}

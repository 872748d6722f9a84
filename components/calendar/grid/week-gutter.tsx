"use client";

import { useTranslations } from "next-intl";
import { createContext, memo, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { classes } from "@/components/ui/classes";
import { Meter } from "@/components/ui/meter";
import { toPlan } from "@/lib/calendar/plan";
import type { CalendarChannel } from "@/lib/calendar/view";
import { type Rhythm, type Rhythms, rhythmState, rhythmsOf } from "@/lib/plan/rhythm";
import { addDays, type Day, weekNumber } from "@/lib/platform/time";
import { useFrame, usePublications } from "../store/contexts";

const RhythmsContext = createContext<Rhythms | null>(null);

export function RhythmsProvider({ children }: { children: ReactNode }) {
  const frame = useFrame();
  const { all } = usePublications();
  const rhythms = useMemo(() => rhythmsOf(toPlan(frame, all)), [frame, all]);
  return <RhythmsContext value={rhythms}>{children}</RhythmsContext>;
}

/** Rows that the height of a week can hold. */
const ROWS = 7;

/** At the left of a week: what each channel has of what its rhythm asks. */
export const WeekGutter = memo(function WeekGutter({ from }: { from: Day }) {
  const t = useTranslations("calendar");
  const { channels } = useFrame();
  const rhythms = useContext(RhythmsContext);
  // The meters come a frame after the days.
  const settled = useDeferredValue(true, false);
  // The middle of the week says which month it belongs to, for rhythms that count by the month.
  const middle = addDays(from, 3);
  const rows =
    rhythms && settled
      ? channels
          .filter((channel) => channel.presence === "active")
          .map((channel) => ({ channel, rhythm: rhythms.of(channel.id, middle) }))
      : [];
  const judged = rows.filter(({ rhythm }) => rhythmState(rhythm) !== "idle");
  return (
    <div className="flex h-full flex-col gap-0.5 overflow-hidden pt-1.5 pr-2">
      <p className="eyebrow">{t("week.short", { number: weekNumber(middle) })}</p>
      {shortened(judged).map(({ channel, rhythm }) => (
        <GutterRow key={channel.id} channel={channel} rhythm={rhythm} />
      ))}
      {judged.length > ROWS && (
        <p className="pl-1 text-2xs text-ink-3">{t("week.more", { count: judged.length - ROWS })}</p>
      )}
      {judged.length === 0 && rows.length > 0 && <p className="text-2xs text-ink-3">{t("week.notJudged")}</p>}
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

function GutterRow({ channel, rhythm }: Row) {
  const t = useTranslations("calendar");
  const kept = rhythmState(rhythm) === "kept";
  const { planned, live, owedMin, allowedMax, per } = rhythm;
  return (
    <div
      title={per === "month" ? t("week.byMonth", { channel: channel.name }) : channel.name}
      className={classes("flex h-4.5 items-center gap-1.5 rounded-xs px-1", !kept && "bg-warn-soft")}
    >
      <NetworkGlyph network={channel.network} quiet={kept} className="size-3!" />
      {/* Live coverage is planned, but no maximum counts it. */}
      <Meter
        planned={planned}
        min={owedMin}
        max={allowedMax === null ? null : allowedMax + live}
        size="sm"
        className="min-w-0 flex-1"
      />
    </div>
  );
}

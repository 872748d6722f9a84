// biome-ignore-all lint/a11y/useSemanticElements: a grid of cards that arrows walk over, laid out by CSS grid, is no <table>
"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { classes } from "@/components/ui/classes";
import { holds } from "@/lib/calendar/periods";
import type { CalendarChannel, CalendarFrame, CalendarPublication } from "@/lib/calendar/view";
import type { Period } from "@/lib/plan/document";
import type { RuleId } from "@/lib/plan/flag";
import { addDays, type Day, formatDayRange, formatLongDay, formatShortDay } from "@/lib/platform/time";
import { channelDay } from "../store/flags-on-screen";
import type { Highlight } from "../store/use-highlight";
import { Cell, type CellProps } from "./cell";
import { isWeekend } from "./day-heads";
import { LaneHead } from "./lane-head";
import { cellKey, closedOn, NO_PUBLICATIONS, pauseOn } from "./lanes-model";
import type { Alarms } from "./use-alarms";
import type { Lanes } from "./use-lanes";

const NONE: ReadonlySet<string> = new Set();
const NO_ALARMS: ReadonlyMap<string, string> = new Map();

export interface LaneProps {
  channel: CalendarChannel;
  lanes: Lanes;
  frame: CalendarFrame;
  alarms: Alarms;
  pending: ReadonlySet<string>;
  highlight: Highlight | null;
  /** Head above its one day, on a phone. */
  stacked: boolean;
}

/** A move changes one lane or two; the others stay as they are drawn. */
export const Lane = memo(function Lane(props: LaneProps) {
  const { channel, lanes, frame, alarms, pending, highlight, stacked } = props;
  const t = useTranslations("lanes");
  const locale = useLocale();
  const closedWords = useClosedWords(channel);
  const { days, contents, rhythms } = lanes;
  const rhythm = rhythms.of(channel.id, days[Math.floor(days.length / 2)] ?? frame.today);
  return (
    <div
      role="row"
      tabIndex={-1}
      className="grid grid-cols-(--lanes-columns) bg-paper [contain-intrinsic-size:auto_6rem] [content-visibility:auto]"
    >
      <div
        role="rowheader"
        tabIndex={-1}
        className={classes(
          "min-w-0 bg-paper py-2.5 pr-3 pl-1",
          stacked ? "flex flex-wrap items-center gap-x-3 pb-1" : "sticky left-0 z-[11]",
        )}
      >
        <div className={stacked ? "contents" : "sticky top-[calc(var(--lanes-heads)+0.625rem)]"}>
          <LaneHead
            channel={channel}
            rhythm={rhythm}
            judged={touches(rhythm, frame.horizon)}
            foreign={channel.zone !== frame.workspace.timeZone}
          />
        </div>
      </div>
      {days.map((day) => {
        const key = cellKey(channel.id, day);
        const publications = contents.get(key) ?? NO_PUBLICATIONS;
        const named = { channel: channel.name, day: formatLongDay(day, locale), count: publications.length };
        return (
          <Cell
            key={day}
            channelId={channel.id}
            network={channel.network}
            day={day}
            name={t("cell.name", named)}
            publications={publications}
            ground={groundOf(channel, day, frame)}
            closed={closedWords(day)}
            alarm={alarms.cells.get(channelDay(channel.id, day)) ?? null}
            marked={isMarked(highlight, channel.id, day)}
            busyIds={anyOf(publications, pending) ? pending : NONE}
            markedIds={
              highlight && anyOf(publications, highlight.publications) ? highlight.publications : NONE
            }
            alarms={publications.some(({ id }) => alarms.cards.has(id)) ? alarms.cards : NO_ALARMS}
            create={frame.abilities.contribute ? t("cell.create", named) : null}
          />
        );
      })}
    </div>
  );
}, sameLane);

function sameLane(before: LaneProps, after: LaneProps): boolean {
  const { channel } = after;
  const held = (props: LaneProps, day: Day) => props.lanes.contents.get(cellKey(channel.id, day));
  const waits = ({ pending, lanes }: LaneProps, day: Day) =>
    anyOf(lanes.contents.get(cellKey(channel.id, day)) ?? NO_PUBLICATIONS, pending);
  return (
    before.channel === channel &&
    before.frame === after.frame &&
    before.alarms === after.alarms &&
    before.highlight === after.highlight &&
    before.stacked === after.stacked &&
    before.lanes.days === after.lanes.days &&
    before.lanes.rhythms === after.lanes.rhythms &&
    after.lanes.days.every((day) => held(before, day) === held(after, day)) &&
    (before.pending === after.pending ||
      !after.lanes.days.some((day) => waits(before, day) || waits(after, day)))
  );
}

function groundOf(channel: CalendarChannel, day: Day, frame: CalendarFrame): CellProps["ground"] {
  if (closedOn(channel, day)) return "closed";
  if (!holds(frame.horizon, day)) return "unjudged";
  if (isWeekend(day)) return "weekend";
  return day < frame.today ? "past" : "plain";
}

const GAPS: readonly RuleId[] = ["cadence.under-posting", "cadence.silence"];

/** What is missing cannot be outlined: the days that it is missing from are. */
function isMarked(highlight: Highlight | null, channelId: string, day: Day): boolean {
  const flag = highlight?.flags[0];
  if (!highlight || !flag || !GAPS.includes(flag.rule)) return false;
  return flag.subject.channel === channelId && holds(highlight, day);
}

function touches(bucket: Period, period: Period): boolean {
  return bucket.from <= period.to && bucket.to >= period.from;
}

function anyOf(publications: readonly CalendarPublication[], ids: ReadonlySet<string>): boolean {
  return ids.size > 0 && publications.some(({ id }) => ids.has(id));
}

/** "En pause du 24 au 28 décembre", "Pas encore ouvert : le 1er mars" */
function useClosedWords(channel: CalendarChannel): (day: Day) => string | null {
  const t = useTranslations("lanes");
  const locale = useLocale();
  return (day) => {
    const closed = closedOn(channel, day);
    if (!closed) return null;
    if (closed === "not_open_yet")
      return t("closed.notOpenYet", { day: formatShortDay(channel.activeFrom!, locale) });
    if (closed === "closed_for_good") {
      return t("closed.forGood", { day: formatShortDay(addDays(channel.activeTo!, 1), locale) });
    }
    const pause = pauseOn(channel, day)!;
    return t("closed.paused", { range: formatDayRange(pause.from, pause.to, locale) });
  };
}

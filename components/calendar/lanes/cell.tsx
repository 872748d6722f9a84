// biome-ignore-all lint/a11y/useSemanticElements: a grid of cards that arrows walk over, laid out by CSS grid, is no <table>
"use client";

import { Plus, TriangleAlert } from "lucide-react";
import { memo } from "react";
import { classes } from "@/components/ui/classes";
import type { CalendarPublication } from "@/lib/calendar/view";
import type { Day } from "@/lib/platform/time";
import { useMoverOver } from "../move/drag-state";
import { DropHint } from "../move/drop-hint";
import { dayZone } from "../move/drop-zones";
import { Card } from "./card";
import { cellKey } from "./lanes-model";

/** What is wrong with the day, as its cell says it. */
export interface CellAlarm {
  severity: "error" | "warning";
  text: string;
}

export interface CellProps {
  channelId: string;
  network: string;
  day: Day;
  /** "Page LinkedIn, jeudi 12 novembre, vide" */
  name: string;
  publications: readonly CalendarPublication[];
  ground: "plain" | "weekend" | "past" | "unjudged" | "closed";
  /** Why the channel is closed that day. */
  closed: string | null;
  alarm: CellAlarm | null;
  /** Of the flag that is selected in the panel. */
  marked: boolean;
  busyIds: ReadonlySet<string>;
  markedIds: ReadonlySet<string>;
  alarms: ReadonlyMap<string, string>;
  /** The name of the button that creates here; null: this reader may not. */
  create: string | null;
}

const GROUNDS: Record<CellProps["ground"] | "marked", string> = {
  marked: "bg-[color-mix(in_srgb,var(--color-warn-soft)_65%,var(--color-surface))]",
  plain: "bg-surface",
  weekend: "bg-weekend",
  past: "bg-past",
  unjudged: "bg-paper",
  closed:
    "bg-paper bg-[repeating-linear-gradient(-45deg,transparent_0_6px,color-mix(in_srgb,var(--color-line-strong)_22%,transparent)_6px_7px)]",
};

/** One lane's day. Everything it is given keeps its identity while nothing in it changes, so that it draws itself seldom. */
export const Cell = memo(function Cell(props: CellProps) {
  const { channelId, day, publications, alarm, create } = props;
  const empty = publications.length === 0;
  return (
    <div
      role="gridcell"
      aria-label={props.name}
      data-cell={cellKey(channelId, day)}
      data-drop={dayZone(channelId, day)}
      data-stop={empty ? cellKey(channelId, day) : undefined}
      tabIndex={empty ? -1 : undefined}
      title={props.closed ?? undefined}
      className={classes(
        "group/cell relative flex min-h-20 min-w-0 flex-col gap-1.5 border-line-2 border-l p-1.5 pb-4 max-sm:min-h-14 max-sm:rounded-md max-sm:border max-sm:pb-1.5",
        "focus-visible:-outline-offset-2",
        GROUNDS[props.marked ? "marked" : props.ground],
        alarm &&
          (alarm.severity === "error" ? "inset-ring-2 inset-ring-bad" : "inset-ring-2 inset-ring-warn-mark"),
      )}
    >
      {publications.map((publication) => (
        <Card
          key={publication.id}
          publication={publication}
          network={props.network}
          busy={props.busyIds.has(publication.id)}
          marked={props.markedIds.has(publication.id)}
          alarm={props.alarms.get(publication.id) ?? null}
        />
      ))}
      {alarm && (
        <p
          className={classes(
            "flex items-center gap-1 font-semibold text-2xs tracking-tight",
            alarm.severity === "error" ? "text-bad" : "text-warn",
          )}
        >
          <TriangleAlert aria-hidden="true" className="size-3.5 shrink-0" />
          {alarm.text}
        </p>
      )}
      {create && (
        <button
          type="button"
          data-action="create"
          tabIndex={-1}
          aria-label={create}
          title={create}
          className="absolute inset-x-1.5 bottom-0.5 grid h-4 place-items-center rounded-sm text-ink-3 opacity-0 hover:bg-hover hover:text-ink focus-visible:opacity-100 in-data-drag:opacity-0! group-hover/cell:opacity-100 pointer-coarse:static pointer-coarse:mt-auto pointer-coarse:h-9 pointer-coarse:opacity-70"
        >
          <Plus aria-hidden="true" className="size-3.5" />
        </button>
      )}
      <Hint zone={dayZone(channelId, day)} empty={empty} />
    </div>
  );
});

/** Laid over the cell, since lanes must not change their height under the pointer; in sight however tall the cell. */
function Hint({ zone, empty }: { zone: string; empty: boolean }) {
  const mover = useMoverOver(zone);
  if (!mover) return null;
  return (
    <div
      className={classes(
        "pointer-events-none absolute inset-1.5 z-10 flex flex-col",
        !empty && "justify-end",
      )}
    >
      <DropHint
        mover={mover}
        zone={zone}
        className={empty ? "sticky top-[calc(var(--lanes-heads)+0.375rem)]" : "sticky bottom-2 shadow-float"}
      />
    </div>
  );
}

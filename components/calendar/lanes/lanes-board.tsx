"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { classes } from "@/components/ui/classes";
import { addDays, type Day } from "@/lib/platform/time";
import type { MenuPlace } from "../commands/chip-menu";
import { useChannels } from "../move/use-channels";
import { useFrame, usePending } from "../store/contexts";
import { useHighlight } from "../store/use-highlight";
import { CardWordsProvider, useCardWordsOf } from "./card-words";
import { DayHeads } from "./day-heads";
import { EventRow } from "./event-row";
import { Lane } from "./lane";
import { LanesDrag } from "./lanes-drag";
import { useAlarms } from "./use-alarms";
import { useLaneHandlers } from "./use-lane-handlers";
import { useLanes } from "./use-lanes";
import { useRovingFocus } from "./use-roving-focus";
import { useShowHighlight } from "./use-show-highlight";
import { useSwipe } from "./use-swipe";

const ChipMenu = dynamic(() => import("../commands/chip-menu").then((file) => file.ChipMenu));

/** Heads and lane heads stay in sight; the lanes scroll beneath them. */
const WIDE = { "--lanes-columns": "9.5rem repeat(7, minmax(8rem, 1fr))" } as React.CSSProperties;
/** Sideways it ends here; up and down the page may go on. */
const SCROLLER = "overflow-auto overscroll-x-contain scroll-pt-(--lanes-heads) scroll-pl-40";
const STACKED = { "--lanes-columns": "minmax(0, 1fr)" } as React.CSSProperties;

export function LanesBoard({
  days,
  stacked,
  onSwipe,
  children,
}: {
  days: readonly Day[];
  stacked: boolean;
  onSwipe?: (day: Day) => void;
  /** Above the lanes. */
  children?: ReactNode;
}) {
  const t = useTranslations("lanes");
  const frame = useFrame();
  const lanes = useLanes(days);
  const words = useCardWordsOf(frame, useChannels(frame));
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [grid, setGrid] = useState<HTMLElement | null>(null);
  const handlers = useLaneHandlers(lanes, setMenu);
  const swipe = useSwipe((by) => days[0] && onSwipe?.(addDays(days[0], by)));
  const shared = {
    lanes,
    frame,
    alarms: useAlarms(),
    pending: usePending(),
    highlight: useHighlight(),
    stacked,
  };
  useRovingFocus(grid);
  useShowHighlight(grid, shared.highlight);
  return (
    <CardWordsProvider value={words}>
      <LanesDrag board={grid} words={words} />
      <div className="flex h-full min-h-0 flex-1 flex-col">
        {children}
        <div
          data-lanes
          style={stacked ? STACKED : WIDE}
          className={classes("relative min-h-0 flex-1", stacked ? "px-3" : SCROLLER)}
          {...(onSwipe && swipe)}
        >
          {/* biome-ignore lint/a11y/useSemanticElements: cells hold cards and are walked by arrows: a grid, not a table */}
          <div ref={setGrid} role="grid" aria-label={t("label")} className="min-w-fit" {...handlers}>
            <div ref={tellHeight} className={stacked ? undefined : "sticky top-0 z-20"}>
              {!stacked && <DayHeads days={days} today={frame.today} horizon={frame.horizon} />}
              <EventRow events={frame.events} days={days} today={frame.today} stacked={stacked} />
            </div>
            {/* Lines are gaps: a lane clips what it holds, and a border on half a pixel with it. */}
            <div className="flex flex-col gap-px bg-line pb-px">
              {lanes.channels.map((channel) => (
                <Lane key={channel.id} channel={channel} {...shared} />
              ))}
            </div>
          </div>
          {lanes.channels.length === 0 && <p className="p-6 text-ink-2 text-sm">{t("noLane")}</p>}
        </div>
      </div>
      {/* Outside the lanes, which size queries made the frame of everything fixed in them. */}
      {menu && createPortal(<ChipMenu place={menu} onClose={() => setMenu(null)} />, document.body)}
    </CardWordsProvider>
  );
}

/** The lanes scroll beneath the heads: what sticks below them, and what the focus scrolls to, must know their height. */
function tellHeight(heads: HTMLElement | null) {
  const lanes = heads?.closest<HTMLElement>("[data-lanes]");
  if (!heads || !lanes) return;
  const observer = new ResizeObserver(() =>
    lanes.style.setProperty("--lanes-heads", `${heads.offsetHeight}px`),
  );
  observer.observe(heads);
  return () => observer.disconnect();
}

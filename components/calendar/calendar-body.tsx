"use client";

import { useState } from "react";
import { CalendarHeader } from "./header/calendar-header";
import { part } from "./part";
import { RangeNotice } from "./range-notice";
import { CalendarSkeleton } from "./skeleton";
import { StartOffer } from "./start-offer";
import { useCalendarView, useOpenPost } from "./store/contexts";
import { useNarrow, useWide } from "./store/use-narrow";

// Each view is its own file: one looks at one of them.
const MonthGrid = part(() => import("./grid/month-grid").then((file) => file.MonthGrid), CalendarSkeleton);
const CompactMonth = part(
  () => import("./list/compact-month").then((file) => file.CompactMonth),
  CalendarSkeleton,
);
const HoursGrid = part(() => import("./grid/hours-grid").then((file) => file.HoursGrid), CalendarSkeleton);
const ListView = part(() => import("./list/list-view").then((file) => file.ListView), CalendarSkeleton);
const LanesView = part(() => import("./lanes/lanes-view").then((file) => file.LanesView), CalendarSkeleton);
const Tray = part(() => import("./tray/tray").then((file) => file.Tray));
const PostSheet = part(() => import("@/components/posts/post-sheet").then((file) => file.default));
const FlagsSide = part(() => import("@/components/flags/flags-side").then((file) => file.FlagsSide));

export function CalendarBody() {
  const { view } = useCalendarView();
  const wide = useWide();
  // Where there is room the month has its flags beside it; elsewhere they come when asked for.
  const [asked, setAsked] = useState<boolean | null>(null);
  const panelOpen = asked ?? (wide && view === "month");
  return (
    <div className="flex flex-col md:h-dvh">
      <div className="px-4 pt-3.5 pb-2.5 md:px-5">
        <CalendarHeader panelOpen={panelOpen} onPanel={() => setAsked(!panelOpen)} />
      </div>
      <RangeNotice />
      <StartOffer />
      <div className="flex min-h-0 flex-1">
        <div className="flex min-w-0 flex-1 flex-col">
          <div className="min-h-96 flex-1 [container-type:inline-size] md:min-h-0 md:overflow-auto md:px-5 md:[container-type:size]">
            <View />
          </div>
          <Tray />
        </div>
        {panelOpen && <FlagsSide onClose={() => setAsked(false)} />}
      </div>
      <OpenSheet />
    </div>
  );
}

function View() {
  const { view } = useCalendarView();
  const narrow = useNarrow();
  if (view === "week") return <LanesView />;
  if (view === "hours") return <HoursGrid />;
  if (view === "list") return <ListView />;
  return narrow ? <CompactMonth /> : <MonthGrid />;
}

function OpenSheet() {
  const { postId, draft, close } = useOpenPost();
  if (postId === null && draft === null) return null;
  return <PostSheet postId={postId} draft={draft} onClose={close} />;
}

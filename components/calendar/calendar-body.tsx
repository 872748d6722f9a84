"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { CalendarHeader } from "./header/calendar-header";
import { RangeNotice } from "./range-notice";
import { CalendarSkeleton } from "./skeleton";
import { useCalendarView, useOpenPost } from "./store/contexts";
import { useNarrow, useWide } from "./store/use-narrow";

// Each view is its own file: one looks at one of them. None is drawn on the server, which cannot measure.
const MonthGrid = dynamic(() => import("./grid/month-grid"), { ssr: false, loading: CalendarSkeleton });
const CompactMonth = dynamic(() => import("./list/compact-month"), { ssr: false, loading: CalendarSkeleton });
const HoursGrid = dynamic(() => import("./grid/hours-grid"), { ssr: false, loading: CalendarSkeleton });
const ListView = dynamic(() => import("./list/list-view"), { ssr: false, loading: CalendarSkeleton });
const LanesView = dynamic(() => import("./lanes/lanes-view").then((file) => file.LanesView), {
  ssr: false,
  loading: CalendarSkeleton,
});
const Tray = dynamic(() => import("./tray/tray").then((file) => file.Tray), { ssr: false });
const PostSheet = dynamic(() => import("@/components/posts/post-sheet"), { ssr: false });
const FlagsSide = dynamic(() => import("@/components/flags/flags-side").then((file) => file.FlagsSide), {
  ssr: false,
});

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

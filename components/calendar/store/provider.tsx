"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { historyOf, keepHistory, onRemembered } from "@/components/forms/change-history";
import { holds } from "@/lib/calendar/periods";
import type { CalendarData, PlanChange } from "@/lib/calendar/view";
import { dayOf } from "@/lib/platform/time";
import { useLive } from "../live/use-live";
import { type MovedPost, withMoved } from "../move/moved-days";
import { part } from "../part";
import {
  FlagsContext,
  FrameContext,
  MovesContext,
  OpenPostContext,
  PendingContext,
  type Publications,
  PublicationsContext,
  RangeContext,
  UndoContext,
  ViewContext,
} from "./contexts";
import { filterOf, passing } from "./filtering";
import { shownOf } from "./overlay";
import { type CalendarAction, type CalendarState, calendarReducer, stateOf } from "./state";
import { type CalendarViewApi, useViewOf } from "./use-calendar-view";
import { useFlagsOf } from "./use-flags";
import { useLoadedRange } from "./use-loaded-range";
import { useMoveApi } from "./use-moves";
import { useUndoApi } from "./use-undo";

// Nobody needs it before moving what somebody is asked for.
const MovedDates = part(() => import("../move/moved-dates").then((file) => file.MovedDates));

/** What was done on the page before can be taken back here: the plan that was placed, the event that was moved. */
const beginning = (data: CalendarData): CalendarState => ({
  ...stateOf(data),
  history: historyOf(data.frame.workspace.slug),
});

/** Everything the calendar's parts share. Each part takes from it what it needs, by the hooks of `contexts`. */
export function CalendarProvider({ data, children }: { data: CalendarData; children: ReactNode }) {
  const [state, dispatch] = useReducer(calendarReducer, data, beginning);
  useRenewal(data, dispatch);
  useSharedHistory(state, dispatch);
  const { frame, publications, looseIdeas, pending } = state;
  const { view, openPost } = useViewOf(frame);
  const shown = useMemo(
    () => shownOf({ frame, publications, looseIdeas, pending }),
    [frame, publications, looseIdeas, pending],
  );
  const filtered = useFiltered(shown, view, frame);
  const flags = useFlagsOf(state, filtered, view);
  useLive(state, dispatch, openPost.postId);
  const range = useLoadedRange(state, view.range, dispatch);
  const asking = useMovedPosts();
  const moves = useMoveApi(state, shown, dispatch, asking.add);
  const reveal = useReveal(view);
  const { forget } = asking;
  const takenBack = useCallback(
    (change: PlanChange) => {
      // A move that is taken back is asked about no more.
      forget();
      reveal(change);
    },
    [forget, reveal],
  );
  const undo = useUndoApi(state, dispatch, takenBack);
  return (
    <FrameContext value={frame}>
      <ViewContext value={view}>
        <OpenPostContext value={openPost}>
          <RangeContext value={range}>
            <MovesContext value={moves}>
              <UndoContext value={undo}>
                <FlagsContext value={flags}>
                  <PendingContext value={shown.pending}>
                    <PublicationsContext value={filtered}>
                      {children}
                      {asking.next && <MovedDates moved={asking.next} onDone={asking.done} />}
                    </PublicationsContext>
                  </PendingContext>
                </FlagsContext>
              </UndoContext>
            </MovesContext>
          </RangeContext>
        </OpenPostContext>
      </ViewContext>
    </FrameContext>
  );
}

/** Moved posts whose dates are to be asked about, one after another. */
function useMovedPosts() {
  const [waiting, setWaiting] = useState<readonly MovedPost[]>([]);
  const add = useCallback((moved: MovedPost) => setWaiting((now) => withMoved(now, moved)), []);
  const done = useCallback(() => setWaiting((now) => now.slice(1)), []);
  const forget = useCallback(() => setWaiting([]), []);
  return { next: waiting[0], add, done, forget };
}

/** And what is done here on the page after; what a toast of the page before takes back is no more to be taken back here. */
function useSharedHistory({ frame, history }: CalendarState, dispatch: React.Dispatch<CalendarAction>) {
  const { slug } = frame.workspace;
  useEffect(() => keepHistory(slug, history), [slug, history]);
  useEffect(
    () =>
      onRemembered((workspace) => {
        if (workspace === slug) dispatch({ type: "remembered", history: historyOf(slug) });
      }),
    [slug, dispatch],
  );
}

/** The page was drawn afresh on the server: what it brings is newer than what we hold. */
function useRenewal(data: CalendarData, dispatch: React.Dispatch<CalendarAction>) {
  const known = useRef(data);
  useEffect(() => {
    if (known.current === data) return;
    known.current = data;
    dispatch({ type: "renewed", data, frame: data.frame });
  }, [data, dispatch]);
}

function useFiltered(
  shown: ReturnType<typeof shownOf>,
  { filters }: CalendarViewApi,
  frame: CalendarState["frame"],
): Publications {
  const filter = useMemo(() => filterOf(filters, frame), [filters, frame]);
  return useMemo(() => {
    const all = shown.publications.filter((one) => one.at !== null);
    const undated = shown.publications.filter((one) => one.at === null);
    return {
      all,
      shown: passing(all, filter),
      undated: passing(undated, filter),
      looseIdeas: passing(shown.looseIdeas, filter),
      known: shown,
    };
  }, [shown, filter]);
}

/** What was taken back may lie in another month: go there, so that one sees what one did. */
function useReveal(view: CalendarViewApi): (change: PlanChange) => void {
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  }, [view]);
  return useCallback((change) => {
    const days = change.publications.flatMap((one) => (one.at ? [dayOf(one.at)] : []));
    const { range, setDate } = latest.current;
    const first = days[0];
    if (first && !days.some((day) => holds(range, day))) setDate(first);
  }, []);
}

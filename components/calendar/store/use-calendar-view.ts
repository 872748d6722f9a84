"use client";

import { useMemo } from "react";
import { holds } from "@/lib/calendar/periods";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { Period } from "@/lib/plan/document";
import { type Flag, flagKey } from "@/lib/plan/flag";
import { addDays, type Day, monthOf, weekOf } from "@/lib/platform/time";
import { type ChangeAddress, useAddress } from "./use-address";
import { useNarrow } from "./use-narrow";
import {
  type CalendarView,
  type Draft,
  FILTER_NAMES,
  type FilterName,
  type Filters,
  rangeOf,
  type ViewState,
} from "./view-state";

export interface CalendarViewApi {
  view: CalendarView;
  date: Day;
  /** The days on the screen, both included. */
  range: Period;
  filters: Filters;
  /** How many filters let only part through. */
  filterCount: number;
  /** flagKey of the selected flag; null: none. */
  flag: string | null;
  setView(view: CalendarView): void;
  setDate(date: Day): void;
  /** To the next (1) or the last (−1) week or month. */
  step(by: 1 | -1): void;
  goToday(): void;
  setFilter(name: FilterName, values: readonly string[]): void;
  clearFilters(): void;
  /** Shows the days and posts of a flag; null: shows none. */
  selectFlag(flag: Flag | null): void;
}

export interface OpenPostApi {
  postId: string | null;
  draft: Draft | null;
  open(postId: string): void;
  create(draft?: Partial<Draft>): void;
  close(): void;
}

const NO_FILTERS: Filters = {
  network: [],
  objective: [],
  audience: [],
  column: [],
  status: [],
  contributor: [],
};

export function useViewOf(frame: CalendarFrame): { view: CalendarViewApi; openPost: OpenPostApi } {
  const [address, change] = useAddress();
  const narrow = useNarrow();
  const { today } = frame;
  const { weekStart } = frame.workspace;
  const view = useMemo(
    () => viewApi(address, change, { today, weekStart, fallback: narrow ? "list" : "month" }),
    [address, change, today, weekStart, narrow],
  );
  const { postId, draft } = address;
  const openPost = useMemo<OpenPostApi>(
    () => ({
      postId,
      draft,
      open: (id) => change({ postId: id, draft: null }),
      create: (wanted = {}) =>
        change({ postId: null, draft: { day: null, channelId: null, time: null, ...wanted } }),
      close: () => change({ postId: null, draft: null }, "replace"),
    }),
    [postId, draft, change],
  );
  return { view, openPost };
}

function viewApi(
  address: ViewState,
  change: ChangeAddress,
  defaults: { today: Day; weekStart: CalendarFrame["workspace"]["weekStart"]; fallback: CalendarView },
): CalendarViewApi {
  const view = address.view ?? defaults.fallback;
  const date = address.date ?? defaults.today;
  const range = rangeOf(view, date, defaults.weekStart);
  const setDate = (day: Day) => change({ date: day === defaults.today ? null : day });
  return {
    view,
    date,
    range,
    filters: address.filters,
    filterCount: FILTER_NAMES.filter((name) => address.filters[name].length > 0).length,
    flag: address.flag,
    setView: (next) => change({ view: next }),
    setDate,
    step: (by) => setDate(stepped(view, date, by, defaults.weekStart)),
    goToday: () => setDate(defaults.today),
    setFilter: (name, values) => change({ filters: { ...address.filters, [name]: values } }, "replace"),
    clearFilters: () => change({ filters: NO_FILTERS }, "replace"),
    selectFlag: (flag) => change(selecting(flag, range, defaults.today)),
  };
}

/** A week keeps its weekday; a month starts on its first, so that 31 January does not lead past February. */
function stepped(
  view: CalendarView,
  date: Day,
  by: 1 | -1,
  weekStart: CalendarFrame["workspace"]["weekStart"],
): Day {
  if (view === "week" || view === "hours") return addDays(weekOf(date, weekStart).from, 7 * by);
  const month = monthOf(date);
  return by === 1 ? addDays(month.to, 1) : monthOf(addDays(month.from, -1)).from;
}

function selecting(flag: Flag | null, range: Period, today: Day): Partial<ViewState> {
  if (!flag) return { flag: null };
  const shown = holds(range, flag.from) || holds(range, flag.to);
  return { flag: flagKey(flag), ...(!shown && { date: flag.from === today ? null : flag.from }) };
}

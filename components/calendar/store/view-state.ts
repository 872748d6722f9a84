import type { Period } from "@/lib/plan/document";
import { POST_STATUSES } from "@/lib/plan/vocabulary";
import {
  type Day,
  isDay,
  isTimeOfDay,
  monthOf,
  type TimeOfDay,
  type WeekStart,
  weekOf,
} from "@/lib/platform/time";

export const CALENDAR_VIEWS = ["week", "hours", "month", "list"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

export const FILTER_NAMES = ["network", "objective", "audience", "column", "status", "contributor"] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
/** What is let through; an empty list lets all through. */
export type Filters = Record<FilterName, readonly string[]>;

/** Posts without an objective, without anybody: a filter may ask for them too. */
export const NOBODY = "none";

/** A post about to be written: what the place where one pressed already says about it. */
export interface Draft {
  day: Day | null;
  channelId: string | null;
  time: TimeOfDay | null;
}

/** All that the address of the calendar says. null: not said, so the default holds. */
export interface ViewState {
  view: CalendarView | null;
  date: Day | null;
  filters: Filters;
  postId: string | null;
  draft: Draft | null;
  /** flagKey of the selected flag. */
  flag: string | null;
}

export function readView(search: string): ViewState {
  const params = new URLSearchParams(search);
  const view = params.get("view");
  const date = params.get("date");
  return {
    view: CALENDAR_VIEWS.find((name) => name === view) ?? null,
    date: isDay(date) ? date : null,
    filters: readFilters(params),
    postId: params.get("post") || null,
    draft: readDraft(params),
    flag: params.get("flag") || null,
  };
}

/** "?view=month&…", or "" where everything stands at its default. */
export function writeView(state: ViewState): string {
  const params = new URLSearchParams();
  if (state.view) params.set("view", state.view);
  if (state.date) params.set("date", state.date);
  for (const name of FILTER_NAMES) for (const value of state.filters[name]) params.append(name, value);
  if (state.flag) params.set("flag", state.flag);
  if (state.postId) params.set("post", state.postId);
  if (state.draft) {
    params.set("new", state.draft.day ?? "");
    if (state.draft.channelId) params.set("channel", state.draft.channelId);
    if (state.draft.time) params.set("time", state.draft.time);
  }
  const text = params.toString();
  return text ? `?${text}` : "";
}

/** The days that a view shows around a date: the month with the whole weeks that its first and last day lie in. */
export function rangeOf(view: CalendarView, date: Day, weekStart: WeekStart): Period {
  if (view === "week" || view === "hours") return weekOf(date, weekStart);
  const month = monthOf(date);
  if (view === "list") return month;
  return { from: weekOf(month.from, weekStart).from, to: weekOf(month.to, weekStart).to };
}

function readFilters(params: URLSearchParams): Filters {
  const statuses: readonly string[] = POST_STATUSES;
  return {
    network: params.getAll("network"),
    objective: params.getAll("objective"),
    audience: params.getAll("audience"),
    column: params.getAll("column"),
    status: params.getAll("status").filter((status) => statuses.includes(status)),
    contributor: params.getAll("contributor"),
  };
}

function readDraft(params: URLSearchParams): Draft | null {
  const day = params.get("new");
  if (day === null) return null;
  const time = params.get("time");
  return {
    day: isDay(day) ? day : null,
    channelId: params.get("channel") || null,
    time: isTimeOfDay(time) ? time : null,
  };
}

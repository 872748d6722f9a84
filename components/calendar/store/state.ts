import { type Coverage, holds, withPeriod } from "@/lib/calendar/periods";
import type {
  CalendarData,
  CalendarFrame,
  CalendarPublication,
  LooseIdea,
  PlanChange,
} from "@/lib/calendar/view";
import type { FlagView } from "@/lib/flags/view";
import { dayOf } from "@/lib/platform/time";
import { exchangeFlags } from "./flag-list";
import { emptyHistory, type History, recorded } from "./history";
import type { Pending } from "./overlay";
import { sorted } from "./overlay";

/** The plan as the server last told it, and the moves that it has not answered yet. */
export interface CalendarState {
  frame: CalendarFrame;
  loaded: Coverage;
  /** Dated and undated alike: this one array is the truth. Dated ones by instant, then id; undated ones last. */
  publications: readonly CalendarPublication[];
  looseIdeas: readonly LooseIdea[];
  flags: readonly FlagView[];
  revision: string | null;
  pending: readonly Pending[];
  history: History;
}

export type RangeData = Omit<CalendarData, "frame">;

export type CalendarAction =
  | { type: "began"; move: Pending }
  | { type: "settled"; token: string }
  | { type: "adopted"; change: PlanChange; via: "change" | "undo" | "redo"; from?: string }
  /** Somebody else was first: this is how the publication stands now. */
  | { type: "overtaken"; publication: CalendarPublication }
  | { type: "ranged"; data: RangeData }
  | { type: "renewed"; data: RangeData; frame?: CalendarFrame }
  | { type: "forgot"; activityId: string };

export function stateOf(data: CalendarData): CalendarState {
  return {
    frame: data.frame,
    loaded: [data.loaded],
    publications: sorted([...data.publications, ...data.undated]),
    looseIdeas: data.looseIdeas,
    flags: data.flags,
    revision: data.revision,
    pending: [],
    history: emptyHistory,
  };
}

export function calendarReducer(state: CalendarState, action: CalendarAction): CalendarState {
  switch (action.type) {
    case "began":
      return { ...state, pending: [...state.pending, action.move] };
    case "settled":
      return { ...state, pending: state.pending.filter((move) => move.token !== action.token) };
    case "adopted":
      return adopted(state, action.change, action.via, action.from);
    case "overtaken":
      return { ...state, publications: withPublications(state.publications, [action.publication], []) };
    case "ranged":
      return ranged(state, action.data);
    case "renewed":
      return renewed(state, action.data, action.frame);
    case "forgot":
      return { ...state, history: recorded(state.history, null, "undo", action.activityId) };
  }
}

function adopted(
  state: CalendarState,
  change: PlanChange,
  via: "change" | "undo" | "redo",
  from?: string,
): CalendarState {
  const gone = new Set(change.noLongerLoose);
  const told = new Set(change.looseIdeas.map((idea) => idea.postId));
  return {
    ...state,
    frame: change.frame ?? state.frame,
    publications: withPublications(state.publications, change.publications, change.removed),
    looseIdeas: [
      ...state.looseIdeas.filter((idea) => !gone.has(idea.postId) && !told.has(idea.postId)),
      ...change.looseIdeas,
    ],
    flags: exchangeFlags(state.flags, change.went, change.came),
    revision: change.revision ?? state.revision,
    history: recorded(state.history, change.activityId, via, from),
  };
}

/** Days beside those that are known already. Where the plan moved on meanwhile, what was known is no longer sure. */
function ranged(state: CalendarState, data: RangeData): CalendarState {
  if (data.revision !== state.revision) return renewed(state, data);
  // Nothing happened since: what is not about those days is as it was, and keeps its identity.
  const kept = state.publications.filter((one) => one.at === null || !holds(data.loaded, dayOf(one.at)));
  return {
    ...state,
    loaded: withPeriod(state.loaded, data.loaded),
    publications: sorted([...kept, ...data.publications]),
  };
}

function renewed(state: CalendarState, data: RangeData, frame = state.frame): CalendarState {
  const fresh = stateOf({ ...data, frame });
  return { ...fresh, pending: state.pending, history: state.history };
}

function withPublications(
  known: readonly CalendarPublication[],
  told: readonly CalendarPublication[],
  removed: readonly string[],
): readonly CalendarPublication[] {
  if (told.length === 0 && removed.length === 0) return known;
  const replaced = new Set(removed);
  for (const one of told) replaced.add(one.id);
  return sorted([...known.filter((one) => !replaced.has(one.id)), ...told]);
}

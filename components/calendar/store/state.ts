import { emptyHistory, type History, recorded } from "@/components/forms/history";
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
import type { Pending } from "./overlay";
import { sorted } from "./overlay";
import { after, arrived, isKnown, outliving, type Told, withTold } from "./succession";

/** The plan as the server last told it, and the moves that it has not answered yet. */
export interface CalendarState {
  frame: CalendarFrame;
  loaded: Coverage;
  /** Dated and undated alike: this one array is the truth. Dated ones by instant, then id; undated ones last. */
  publications: readonly CalendarPublication[];
  looseIdeas: readonly LooseIdea[];
  flags: readonly FlagView[];
  /** Up to which change everything is held. */
  revision: string | null;
  /** The last changes, those among them that wait for one that is missing in between. */
  told: readonly Told[];
  pending: readonly Pending[];
  history: History;
}

export type RangeData = Omit<CalendarData, "frame">;

export type CalendarAction =
  | { type: "began"; move: Pending }
  | { type: "settled"; token: string }
  | { type: "adopted"; change: PlanChange; via: "change" | "undo" | "redo"; from?: string }
  /** Somebody's, or the echo of our own: it comes before or after the answer to us. */
  | { type: "told"; changes: readonly PlanChange[] }
  /** Somebody else was first: this is how the publication stands now. */
  | { type: "overtaken"; publication: CalendarPublication }
  | { type: "ranged"; data: RangeData }
  | { type: "renewed"; data: RangeData; frame?: CalendarFrame }
  | { type: "forgot"; activityId: string }
  /** Something was done, or taken back, beside the calendar. */
  | { type: "remembered"; history: History };

export function stateOf(data: CalendarData): CalendarState {
  return {
    frame: data.frame,
    loaded: [data.loaded],
    publications: sorted([...data.publications, ...data.undated]),
    looseIdeas: data.looseIdeas,
    flags: data.flags,
    revision: data.revision,
    told: [],
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
      return {
        ...received(state, action.change, true),
        history: recorded(state.history, action.change.activityId, action.via, action.from),
      };
    case "told":
      return action.changes.reduce((known, change) => received(known, change, false), state);
    case "overtaken":
      return { ...state, publications: withPublications(state.publications, [action.publication], []) };
    case "ranged":
      return ranged(state, action.data);
    case "renewed":
      return renewed(state, action.data, action.frame);
    case "forgot":
      return { ...state, history: recorded(state.history, null, "undo", action.activityId) };
    case "remembered":
      return { ...state, history: action.history };
  }
}

/** Whether a change is known that cannot be put in its place: only reading anew helps where it does not come. */
export const isWaiting = ({ told }: CalendarState): boolean => told.some(({ waits }) => waits);

/**
 * Changes come twice and in any order: as answers to this page and as news of everybody's. Each is taken once, in the order
 * in which the server made them; one of our own is shown at once and comes to its place when what was before it is known.
 */
function received(state: CalendarState, change: PlanChange, own: boolean): CalendarState {
  if (change.revision === null) return holding(state, change);
  if (isKnown(state.told, change.revision)) return state;
  const known = { ...state, told: withTold(state.told, change, own) };
  const next = followed(known);
  return own && isWaiting(next) && next.told.at(-1)?.waits ? holding(next, change) : next;
}

/** With all that is known to come after what is held. */
function followed(state: CalendarState): CalendarState {
  const there = after(state.told, state.revision);
  const held = there.reduce((known, { change }) => holding(known, change), state);
  return {
    ...held,
    told: arrived(state.told, there),
    revision: there.at(-1)?.change.revision ?? state.revision,
  };
}

function holding(state: CalendarState, change: PlanChange): CalendarState {
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
  const next = followed({ ...fresh, told: state.told, pending: state.pending, history: state.history });
  const told = outliving(next.told, data.revision);
  // What we did and this reading cannot know yet stays where it was put.
  const ours = told.filter(({ own, waits }) => own && waits);
  return ours.reduce((known, { change }) => holding(known, change), { ...next, told });
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

import type { CalendarFrame, CalendarPublication, LooseIdea } from "@/lib/calendar/view";
import { type Wall, wallToInstant } from "@/lib/platform/time";

/** A move that is shown although the server has not answered yet. */
export type Pending =
  | { token: string; kind: "move"; id: string; at: Wall | null; channelId: string }
  | { token: string; kind: "place"; postId: string; at: Wall | null; channelId: string };

export interface Shown {
  publications: readonly CalendarPublication[];
  looseIdeas: readonly LooseIdea[];
  /** Publications (and, while they get their first channel, posts) that wait for the server: not to be moved again. */
  pending: ReadonlySet<string>;
}

interface Truth {
  frame: CalendarFrame;
  publications: readonly CalendarPublication[];
  looseIdeas: readonly LooseIdea[];
  pending: readonly Pending[];
}

const NONE: ReadonlySet<string> = new Set();

/** The truth with the pending moves laid over it. Each is taken away by itself, whichever way the server answers. */
export function shownOf(truth: Truth): Shown {
  if (truth.pending.length === 0) {
    return { publications: truth.publications, looseIdeas: truth.looseIdeas, pending: NONE };
  }
  const byId = new Map(truth.publications.map((one) => [one.id, one]));
  const loose = new Map(truth.looseIdeas.map((idea) => [idea.postId, idea]));
  const pending = new Set<string>();
  for (const move of truth.pending) {
    const zone = truth.frame.channels.find((channel) => channel.id === move.channelId)?.zone;
    const moved = move.kind === "move" ? movedOf(byId, move, zone) : placedOf(byId, loose, move, zone);
    if (!moved) continue;
    byId.set(moved.id, moved);
    pending.add(moved.id).add(moved.postId);
    loose.delete(moved.postId);
  }
  return { publications: sorted([...byId.values()]), looseIdeas: [...loose.values()], pending };
}

/** A publication without a server's word yet: its id says so. */
export const pendingId = (token: string) => `pending:${token}`;

export function sorted(publications: CalendarPublication[]): readonly CalendarPublication[] {
  return publications.sort(byInstant);
}

function byInstant(a: CalendarPublication, b: CalendarPublication): number {
  if (a.instant !== b.instant) return (a.instant ?? Infinity) - (b.instant ?? Infinity);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function movedOf(
  byId: Map<string, CalendarPublication>,
  move: Extract<Pending, { kind: "move" }>,
  zone: string | undefined,
): CalendarPublication | null {
  const was = byId.get(move.id);
  return was ? at(was, move, zone) : null;
}

function placedOf(
  byId: Map<string, CalendarPublication>,
  loose: Map<string, LooseIdea>,
  move: Extract<Pending, { kind: "place" }>,
  zone: string | undefined,
): CalendarPublication | null {
  const sibling = [...byId.values()].find((one) => one.postId === move.postId);
  const idea = loose.get(move.postId);
  const base = sibling ?? (idea && asPublication(idea));
  return base ? { ...at(base, move, zone), id: pendingId(move.token), version: 0 } : null;
}

function at(
  publication: CalendarPublication,
  move: { at: Wall | null; channelId: string },
  zone: string | undefined,
): CalendarPublication {
  const instant = move.at && zone ? wallToInstant(move.at, zone).at : null;
  return { ...publication, at: move.at, channelId: move.channelId, instant, editable: false };
}

function asPublication(idea: LooseIdea): CalendarPublication {
  return {
    ...idea,
    id: "",
    channelId: "",
    at: null,
    instant: null,
    version: 0,
    campaignId: null,
    eventId: null,
    format: null,
    promotional: false,
    hasMedia: false,
  };
}

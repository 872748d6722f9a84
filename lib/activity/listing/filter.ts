import { addDays, type Day, isDay, wallToInstant } from "@/lib/platform/time";

/** Kinds of things that activities are about, as people part them. */
export const KINDS = [
  "post",
  "event",
  "objective",
  "campaign",
  "channel",
  "contributor",
  "workspace",
] as const;
export type Kind = (typeof KINDS)[number];

/** What a list of activities is narrowed to; all of it stands in the address. */
export interface ActivityFilter {
  /** Words of a title (of a post, of its text too); "": any. */
  words: string;
  /** An account; null: anybody. */
  who: string | null;
  kind: Kind | null;
  from: Day | null;
  to: Day | null;
  /** Where the page begins: the last entry of the one before. */
  after: Cursor | null;
}
export type Cursor = { at: number; id: string };

/** Whatever an address says: what makes no sense counts as not said. */
export function readActivityFilter(search: URLSearchParams): ActivityFilter {
  return {
    words: (search.get("q") ?? "").slice(0, LONGEST_WORDS),
    who: search.get("who") || null,
    kind: KINDS.find((kind) => kind === search.get("kind")) ?? null,
    from: dayIn(search.get("from")),
    to: dayIn(search.get("to")),
    after: readCursor(search.get("after")),
  };
}

const LONGEST_WORDS = 200;

const dayIn = (text: string | null): Day | null => (text && isDay(text) ? text : null);

export const written = ({ at, id }: Cursor): string => `${at}.${id}`;

function readCursor(text: string | null): Cursor | null {
  const parts = /^(\d{1,16})\.(.{1,100})$/.exec(text ?? "");
  return parts && Number.isSafeInteger(Number(parts[1])) ? { at: Number(parts[1]), id: parts[2]! } : null;
}

/** From the first day's beginning to before the end of the last, in the workspace's zone; UTC milliseconds. */
export function spanOf({ from, to }: Pick<ActivityFilter, "from" | "to">, zone: string) {
  const begin = (day: Day) => wallToInstant(`${day}T00:00`, zone).at;
  return { from: from ? begin(from) : 0, before: to ? begin(addDays(to, 1)) : Number.MAX_SAFE_INTEGER };
}

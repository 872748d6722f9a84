import type { CalendarPublication, LooseIdea } from "@/lib/calendar/view";
import type { Mover } from "../move/drop";

/** One row of the tray. `id` is what `data-mover` bears: a publication's, or the post's of an idea without a channel. */
export interface TrayItem {
  id: string;
  postId: string;
  title: string;
  /** The title without accents and capitals: what one sorts by and searches in. */
  folded: string;
  channelId: string | null;
  contributorIds: readonly string[];
  mover: Mover;
}

/** Publications by channel, in the order of the channels; ideas without one at the end; by title within. */
export function trayItems(
  undated: readonly CalendarPublication[],
  looseIdeas: readonly LooseIdea[],
  channelIds: readonly string[],
): TrayItem[] {
  const rank = new Map(channelIds.map((id, index) => [id, index]));
  const rankOf = ({ channelId }: TrayItem) =>
    channelId === null ? Number.MAX_SAFE_INTEGER : (rank.get(channelId) ?? channelIds.length);
  return [
    ...undated.map((one) => madeOnce(one, ofPublication)),
    ...looseIdeas.map((one) => madeOnce(one, ofIdea)),
  ].sort((a, b) => rankOf(a) - rankOf(b) || compare(a.folded, b.folded) || compare(a.id, b.id));
}

/** Those whose title holds every word of the query, accents and case aside. */
export function matching(items: readonly TrayItem[], query: string): readonly TrayItem[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => words.every((word) => item.folded.includes(word)));
}

/** What did not change keeps its item, and so its place on the screen is not drawn again. */
const made = new WeakMap<object, TrayItem>();
function madeOnce<T extends object>(source: T, make: (source: T) => TrayItem): TrayItem {
  const item = made.get(source) ?? make(source);
  made.set(source, item);
  return item;
}

function ofPublication(publication: CalendarPublication): TrayItem {
  const { id, postId, title, channelId, contributorIds } = publication;
  return {
    id,
    postId,
    title,
    folded: folded(title),
    channelId,
    contributorIds,
    mover: { kind: "publication", publication },
  };
}

function ofIdea(idea: LooseIdea): TrayItem {
  const { postId, title, contributorIds } = idea;
  return {
    id: postId,
    postId,
    title,
    folded: folded(title),
    channelId: null,
    contributorIds,
    mover: { kind: "idea", idea },
  };
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

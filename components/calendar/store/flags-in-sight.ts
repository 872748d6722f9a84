import type { CalendarFrame } from "@/lib/calendar/view";
import { concerns, type Sight } from "@/lib/flags/about";
import type { FlagView } from "@/lib/flags/view";
import { flagKey } from "@/lib/plan/flag";
import type { FlagGroup } from "@/lib/plan/group";
import type { Publications } from "./contexts";
import { channelsAsked } from "./filtering";
import type { FlagsOnScreen } from "./flags-on-screen";
import { FILTER_NAMES, type Filters } from "./view-state";

type Group = FlagGroup<FlagView>;

export interface FlagsInSight extends FlagsOnScreen {
  /** The groups that the panel lists: those that concern what the filters let through, or all. */
  listed: readonly Group[];
  /** The groups that concern nothing that the filters let through, listed or not; none without a filter. */
  outside: readonly Group[];
}

/** The same flags, none of them outside. */
export const allInSight = (flags: FlagsOnScreen): FlagsInSight => ({
  ...flags,
  listed: flags.groups,
  outside: [],
});

/**
 * A cause is listed with all that is folded under it where one of them concerns what is seen, so that no mark in the
 * calendar is without its card. The days keep the marks of what is listed.
 */
export function flagsInSight(
  flags: FlagsOnScreen,
  sight: Sight,
  { whole, selected }: { whole: boolean; selected: string | null },
): FlagsInSight {
  const isSeen = ({ cause, under }: Group) =>
    flagKey(cause) === selected || concerns(cause, sight) || under.some((flag) => concerns(flag, sight));
  const seen: Group[] = [];
  const outside: Group[] = [];
  for (const group of flags.groups) (isSeen(group) ? seen : outside).push(group);
  if (whole) return { ...flags, listed: flags.groups, outside };
  const listed = new Set(seen.flatMap(({ cause, under }) => [cause, ...under]));
  return { ...flags, listed: seen, outside, byChannelDay: only(flags.byChannelDay, listed) };
}

function only(
  byChannelDay: FlagsOnScreen["byChannelDay"],
  listed: ReadonlySet<FlagView>,
): FlagsOnScreen["byChannelDay"] {
  const kept = new Map<string, readonly FlagView[]>();
  for (const [key, flags] of byChannelDay) {
    const left = flags.filter((flag) => listed.has(flag));
    if (left.length > 0) kept.set(key, left);
  }
  return kept;
}

/** null: no filter is set, and everything is seen. */
export function sightOf(
  filters: Filters,
  frame: CalendarFrame,
  { shown, undated, looseIdeas, known }: Publications,
): Sight | null {
  const set = FILTER_NAMES.filter((name) => filters[name].length > 0);
  if (set.length === 0) return null;
  const seen = [...shown, ...undated];
  const publications = new Set(known.publications.map(({ id }) => id));
  const posts = new Set([...known.publications, ...known.looseIdeas].map(({ postId }) => postId));
  const asked = {
    network: { channel: channelsAsked(filters, frame) },
    objective: { objective: new Set(filters.objective) },
    contributor: { contributor: new Set(filters.contributor) },
  } as const;
  const isAsked = (name: string): name is keyof typeof asked => name in asked;
  return {
    publications: new Set(seen.map(({ id }) => id)),
    posts: new Set([...seen, ...looseIdeas].map(({ postId }) => postId)),
    knows: { publication: (id) => publications.has(id), post: (id) => posts.has(id) },
    named: set.every(isAsked) ? Object.assign({}, ...set.map((name) => asked[name])) : null,
  };
}

import type { CalendarPublication } from "@/lib/calendar/view";
import type { FlagView } from "@/lib/flags/view";
import { type RuleId, SEVERITIES } from "@/lib/plan/flag";
import { type FlagGroup, groupFlags } from "@/lib/plan/group";
import type { Places } from "@/lib/plan/places";
import type { Day } from "@/lib/platform/time";

export interface FlagsOnScreen {
  /** Those that nobody decided to live with, in the order of the list. */
  flags: readonly FlagView[];
  /** The same with the flags of one cause folded under the strongest. */
  groups: readonly FlagGroup<FlagView>[];
  ignored: readonly FlagView[];
  /** By id of publication, the strongest first: only what is wrong with it, not with the month that it is counted in. */
  byPublication: ReadonlyMap<string, readonly FlagView[]>;
  /** How many causes these flags have: what a badge says. */
  causesOf: (flags: readonly FlagView[]) => number;
  /** By `channelDay()`: what a cell of a lane says. Only what is about that day, not about its week. */
  byChannelDay: ReadonlyMap<string, readonly FlagView[]>;
}

export const channelDay = (channelId: string, day: Day) => `${channelId} ${day}`;

/** Rules whose days are the very days that are wrong; those of the others are the stretch that was judged. */
const OF_A_DAY = new Set(["cadence.over-day", "cadence.too-close"]);

/**
 * Rules that count what is there and find fault with what is not, or with the proportions of a month: a mark on every
 * publication that was counted would say the contrary of what the flag says.
 */
const OF_A_STRETCH: ReadonlySet<RuleId> = new Set<RuleId>([
  "cadence.under-posting",
  "event.late-preparation",
  "event.short-window",
  "objective.neglected",
  "objective.dominant",
  "mix.promotional",
  "mix.monotony",
  "contributor.single-voice",
]);

/** `places`: of the publications that flags may name, so that those of one post stand together. */
export function flagsOnScreen(all: readonly FlagView[], places?: Places): FlagsOnScreen {
  const quiet = quietFlags(all, places);
  const flags = all.filter((flag) => !quiet.has(flag));
  const byPublication = new Map<string, FlagView[]>();
  const byChannelDay = new Map<string, FlagView[]>();
  for (const flag of flags) {
    if (!OF_A_STRETCH.has(flag.rule)) for (const id of flag.publications) add(byPublication, id, flag);
    const { channel } = flag.subject;
    if (!channel || !OF_A_DAY.has(flag.rule)) continue;
    for (const day of new Set([flag.from, flag.to])) add(byChannelDay, channelDay(channel, day), flag);
  }
  const groups = groupFlags(flags, places);
  return {
    flags,
    groups,
    causesOf: counting(groups),
    ignored: all.filter((flag) => flag.ignored),
    byPublication,
    byChannelDay,
  };
}

function counting(groups: readonly FlagGroup<FlagView>[]): FlagsOnScreen["causesOf"] {
  const causes = new Map(
    groups.flatMap(({ cause, under }) => [cause, ...under].map((flag) => [flag, cause])),
  );
  return (flags) => new Set(flags.map((flag) => causes.get(flag))).size;
}

/** What the calendar knows of its publications, for `flagsOnScreen`. */
export function placesOnScreen(publications: readonly CalendarPublication[]): Places {
  const places = new Map(
    publications.map(({ id, postId, channelId, objectiveId }) => [
      id,
      { post: postId, channel: channelId, objective: objectiveId },
    ]),
  );
  return (publication) => places.get(publication);
}

/**
 * Who decides to live with the crowded week does so with its five pairs as well; but not with what is graver than what
 * they decided about.
 */
function quietFlags(all: readonly FlagView[], places?: Places): ReadonlySet<FlagView> {
  const quiet = new Set(all.filter((flag) => flag.ignored));
  for (const { cause, under } of groupFlags(all, places)) {
    if (!cause.ignored) continue;
    const weight = SEVERITIES.indexOf(cause.severity);
    for (const flag of under) if (SEVERITIES.indexOf(flag.severity) >= weight) quiet.add(flag);
  }
  return quiet;
}

function add(map: Map<string, FlagView[]>, key: string, flag: FlagView) {
  const known = map.get(key);
  if (known) known.push(flag);
  else map.set(key, [flag]);
}

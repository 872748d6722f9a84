import { daysBetween } from "@/lib/platform/time";
import type { Flag, RuleId } from "./flag";
import type { Places } from "./places";

/** A flag that may take others in; its publications as a set, because a crowded week can have hundreds. */
export type Cause<F extends Flag = Flag> = { flag: F; publications: ReadonlySet<string> };

/** `cause` takes in `under` where both are about the same thing and `when`, if given, holds. */
export type Fold = {
  cause: RuleId;
  under: RuleId;
  same: Link;
  when?: (cause: Cause, under: Flag) => boolean;
};

/** What two flags have in common. */
export type Link =
  | "channel"
  | "event"
  | "objective"
  | "post"
  | "contributor"
  | "assignment"
  | "pairing"
  | "sample"
  | "publication"
  | "plan";

/**
 * Strongest cause first: a flag that two causes would take goes to the one that is named first. No flag may come back to
 * itself over several lines. Why each of them: docs/decisions/flags-grouping.md.
 */
export const FOLDS: readonly Fold[] = [
  { cause: "cadence.over-posting", under: "cadence.over-day", same: "channel", when: holdsAll },
  { cause: "cadence.over-posting", under: "cadence.bunched", same: "channel", when: holdsAll },
  // One of the two is enough: a pair across midnight on Sunday is of the crowded week as well.
  { cause: "cadence.over-posting", under: "cadence.too-close", same: "channel", when: holdsSome },
  { cause: "cadence.over-day", under: "cadence.bunched", same: "channel", when: holdsAll },
  { cause: "cadence.over-day", under: "cadence.too-close", same: "channel", when: holdsAll },
  { cause: "cadence.bunched", under: "cadence.too-close", same: "channel", when: holdsAll },
  { cause: "cadence.under-posting", under: "cadence.silence", same: "channel", when: isLongerThan },
  { cause: "cadence.silence", under: "cadence.under-posting", same: "channel", when: fillsHalf },
  siblings("cadence.inactive-channel", "channel", isWithinAWeek),

  { cause: "event.unprepared", under: "event.no-coverage", same: "event" },
  { cause: "event.unprepared", under: "event.no-follow-up", same: "event" },
  { cause: "event.no-window", under: "event.no-coverage", same: "event" },
  { cause: "event.no-window", under: "event.no-follow-up", same: "event" },
  { cause: "event.late-preparation", under: "event.short-window", same: "event" },

  { cause: "objective.no-channel", under: "objective.neglected", same: "objective" },
  { cause: "objective.no-channel", under: "objective.caution-channel", same: "objective" },
  { cause: "objective.neglected", under: "objective.dominant", same: "sample" },
  siblings("objective.caution-channel", "pairing"),
  { cause: "mix.promotional", under: "mix.promotional-run", same: "plan", when: holdsHalf },

  siblings("content.too-long", "post"),
  siblings("content.no-media", "post"),
  siblings("content.no-alt", "post"),
  siblings("content.no-own-link", "post"),
  siblings("content.repeated", "post"),
  { cause: "content.too-long", under: "content.same-text", same: "post", when: isAmong },
  { cause: "content.repeated", under: "content.same-text", same: "post", when: isAmong },

  { cause: "workflow.missed", under: "contributor.no-author", same: "post" },
  { cause: "workflow.missed", under: "contributor.late", same: "post" },
  { cause: "contributor.no-author", under: "contributor.late", same: "post" },
  { cause: "load.overload", under: "contributor.absent", same: "contributor", when: covers },
  siblings("contributor.absent", "contributor", isWithinAWeek),
  { cause: "contributor.absent", under: "contributor.late", same: "assignment" },
  siblings("contributor.late", "post"),
  { cause: "workflow.missed", under: "workflow.unapproved", same: "post" },
  { cause: "event.not-frozen", under: "workflow.unapproved", same: "publication" },
  { cause: "contributor.no-author", under: "workflow.unapproved", same: "post" },
  { cause: "contributor.late", under: "workflow.unapproved", same: "post" },
  siblings("workflow.unapproved", "post"),
  { cause: "workflow.missed", under: "workflow.rushed", same: "post" },
  { cause: "workflow.unapproved", under: "workflow.rushed", same: "post" },
  siblings("workflow.missed", "post"),
  siblings("workflow.rushed", "post"),
  siblings("results.missing", "post"),
];

/** Flags of one rule that one act settles: the first listed takes in the others. */
function siblings(rule: RuleId, same: Link, when?: Fold["when"]): Fold {
  return { cause: rule, under: rule, same, when };
}

/** What a flag has for others to have in common with it; none where its places are not known. */
export function keysOf(flag: Flag, link: Link, places: Places): string[] {
  const { subject, publications, from, to } = flag;
  const place = subject.publication === undefined ? undefined : places(subject.publication);
  switch (link) {
    case "channel":
      return keys(subject.channel ?? place?.channel);
    case "event":
      return keys(subject.event);
    case "objective":
      return keys(subject.objective ?? place?.objective);
    case "post":
      return keys(subject.post ?? place?.post);
    case "contributor":
      return keys(subject.contributor);
    case "assignment":
      return subject.post && subject.contributor ? [JSON.stringify([subject.post, subject.contributor])] : [];
    case "pairing":
      return place ? [JSON.stringify([place.objective, place.channel])] : [];
    case "sample":
      return [`${from} ${to}`];
    case "publication":
      return subject.publication === undefined ? publications : [subject.publication];
    case "plan":
      return [""];
  }
}

const keys = (id: string | null | undefined): string[] => (id == null ? [] : [id]);

function holdsAll(cause: Cause, under: Flag): boolean {
  return under.publications.every((id) => cause.publications.has(id));
}

function holdsSome(cause: Cause, under: Flag): boolean {
  return under.publications.some((id) => cause.publications.has(id));
}

function holdsHalf(cause: Cause, under: Flag): boolean {
  return (
    2 * under.publications.filter((id) => cause.publications.has(id)).length >= under.publications.length
  );
}

/** The publication that the cause is about. */
function isAmong({ flag }: Cause, under: Flag): boolean {
  return under.publications.includes(flag.subject.publication!);
}

function covers({ flag }: Cause, under: Flag): boolean {
  return flag.from <= under.from && under.to <= flag.to;
}

/** As `covers`, but not where both are the same days: then each would take the other. */
function isLongerThan(cause: Cause, under: Flag): boolean {
  return covers(cause, under) && (cause.flag.from !== under.from || cause.flag.to !== under.to);
}

/** The silence makes up half of the week or month at least, and does not end within it on both sides. */
function fillsHalf(cause: Cause, under: Flag): boolean {
  if (isLongerThan({ flag: under, publications: new Set() }, cause.flag)) return false;
  const from = cause.flag.from > under.from ? cause.flag.from : under.from;
  const to = cause.flag.to < under.to ? cause.flag.to : under.to;
  return 2 * (daysBetween(from, to) + 1) >= daysBetween(under.from, under.to) + 1;
}

/** Of one pause or one absence, as far as flags can tell. */
function isWithinAWeek({ flag }: Cause, under: Flag): boolean {
  return Math.abs(daysBetween(flag.from, under.from)) <= 7;
}

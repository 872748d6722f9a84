import { network } from "@/lib/networks";
import type { Flag } from "@/lib/plan/flag";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import { format } from "@/lib/reference";
import type { FlagNames, PublicationNames } from "./names";
import { duration, list, share } from "./quantities";
import { type When, whenOf } from "./when";

export type FlagText = {
  /** What, with its measure: "Page LinkedIn : 6 publications en S46". */
  title: string;
  /** Against which limit, and where that limit comes from. */
  sentence: string;
  /** Why it matters, in one line of advice. */
  why: string;
};

/** The words of a flag, in the language of `t`, with names, measures and dates as people write them. */
export function describeFlag(flag: Flag, names: FlagNames, t: Translator<"flags">, locale: Locale): FlagText {
  const when = whenOf(flag, t, locale);
  const values: TextValues = {
    ...namesIn(flag, names, t),
    ...namesOfThose(flag, names, t, locale),
    ...when,
    pauses: when.spanDays === flag.measured ? "no" : "yes",
    severity: flag.severity,
    count: flag.publications.length,
    measured: flag.measured,
    limit: flag.limit,
    measuredTime: duration(flag.measured, t),
    limitTime: duration(flag.limit, t),
    measuredShare: share(flag.measured, locale),
    limitShare: share(flag.limit, locale),
  };
  return {
    title: t(`rule.${flag.rule}.title`, values),
    sentence: t(`rule.${flag.rule}.sentence`, values),
    why: t(`rule.${flag.rule}.why`),
  };
}

/** Everything that a text may ask for; which of it makes sense is the rule's to know, in the catalogue. */
type TextValues = Record<keyof ReturnType<typeof namesIn>, string> &
  Record<keyof ReturnType<typeof namesOfThose>, string> &
  When & {
    severity: string;
    /** Of a silence: whether it goes across days on which nothing was owed. */
    pauses: "yes" | "no";
    count: number;
    measured: number;
    limit: number;
    measuredTime: string;
    limitTime: string;
    measuredShare: string;
    limitShare: string;
  };

/** Names of what the flag is about. */
function namesIn({ subject }: Flag, names: FlagNames, t: Translator<"flags">) {
  const publication = subject.publication === undefined ? undefined : names.publication(subject.publication);
  const named = (nameOf: (id: string) => string, id: string | undefined) =>
    id === undefined ? "" : nameOf(id);
  return {
    channel: named(names.channel, subject.channel ?? publication?.channel),
    event: named(names.event, subject.event),
    other: named(names.event, subject.other),
    objective: named(names.objective, subject.objective),
    post: named((id) => names.post(id) || t("untitled"), subject.post ?? publication?.post),
    contributor: named(names.contributor, subject.contributor),
    campaign: named(names.campaign, subject.campaign),
  };
}

/** Names of the publications that it counts: the first two, for rules about pairs, and what all have in common. */
function namesOfThose(
  { subject, publications }: Flag,
  names: FlagNames,
  t: Translator<"flags">,
  locale: Locale,
) {
  const [first, second] = publications.slice(0, 2).map(names.publication);
  const titles = [first, second].map((one) => (one ? names.post(one.post) || t("untitled") : ""));
  const judged = subject.publication === undefined ? first : names.publication(subject.publication);
  const channels = publications.map((id) => names.publication(id).channel);
  return {
    first: titles[0]!,
    second: titles[1]!,
    pair: pairOf(first, second),
    channels: list([...new Set(channels)].map(names.channel), locale),
    network: judged?.network
      ? bare(network(judged.network).name[locale])
      : names.channel(judged?.channel ?? ""),
    format: judged?.format ? bare(format(judged.format).name[locale]).toLocaleLowerCase(locale) : "",
  };
}

/** Of the first two: one post, two, or not both known, as the earlier may lie on days that are not loaded. */
function pairOf(first: PublicationNames | undefined, second: PublicationNames | undefined): Pair {
  if (!first?.channel || !second?.channel) return "unknown";
  return first.post === second.post ? "one" : "two";
}
type Pair = "one" | "two" | "unknown";

/** "X (Twitter)" → "X": within a sentence the remark is too much. */
function bare(name: string): string {
  return name.replace(/\s*\(.*\)$/, "");
}

import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import type { DescribableFlag } from "./described-rules";
import type { FlagNames } from "./names";
import { duration, share } from "./quantities";
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
export function describeFlag(
  flag: DescribableFlag,
  names: FlagNames,
  t: Translator<"flags">,
  locale: Locale,
): FlagText {
  const values: TextValues = {
    ...namesIn(flag, names),
    ...whenOf(flag, t, locale),
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
type TextValues = Record<
  "channel" | "event" | "other" | "objective" | "post" | "contributor" | "campaign",
  string
> &
  When & {
    severity: string;
    count: number;
    measured: number;
    limit: number;
    measuredTime: string;
    limitTime: string;
    measuredShare: string;
    limitShare: string;
  };

/** A publication has no name of its own: it is its post on its channel. */
function namesIn({ subject }: DescribableFlag, names: FlagNames) {
  const publication = subject.publication === undefined ? undefined : names.publication(subject.publication);
  const named = (nameOf: (id: string) => string, id: string | undefined) =>
    id === undefined ? "" : nameOf(id);
  return {
    channel: named(names.channel, subject.channel ?? publication?.channel),
    event: named(names.event, subject.event),
    other: named(names.event, subject.other),
    objective: named(names.objective, subject.objective),
    post: named(names.post, subject.post ?? publication?.post),
    contributor: named(names.contributor, subject.contributor),
    campaign: named(names.campaign, subject.campaign),
  };
}

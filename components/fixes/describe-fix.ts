import type { OfferedFix } from "@/lib/fixes/view";
import type { FlagNames } from "@/lib/flags/names";
import type { FixKind, FixValues, Sources } from "@/lib/plan/fixes/fix";
import type { Translator } from "@/lib/platform/i18n/translator";
import { dayOf } from "@/lib/platform/time";
import { type FixLanguage, fixWords } from "./fix-words";

type Described = Pick<OfferedFix, "titles"> &
  { [Kind in FixKind]: { kind: Kind; values: FixValues[Kind] } }[FixKind];

/** What a fix would do, in one sentence without its full stop. */
export function describeFix(
  fix: Described,
  names: FlagNames,
  t: Translator<"fixes">,
  { flagT, locale }: Omit<FixLanguage, "t">,
): string {
  const words = fixWords(fix.titles, names, { t, flagT, locale });
  // The kind and its values belong together, which the type of a looked-up function cannot say.
  const valuesOf = VALUES[fix.kind] as (values: object, words: Words) => TextValues;
  return t(`kind.${fix.kind}`, valuesOf(fix.values, words));
}

type TextValues = Record<string, string | number>;
type Words = ReturnType<typeof fixWords>;

/** A kind without an entry here, or without words in the catalogue, does not compile. */
const VALUES: { [Kind in FixKind]: (values: FixValues[Kind], words: Words) => TextValues } = {
  move: ({ publication, channel, from, to }, w) => ({
    post: w.post(publication),
    channel: w.channel(channel),
    how: from === null ? "placed" : dayOf(from) === dayOf(to) ? "hour" : "day",
    fromDay: from === null ? "" : w.dayBefore(dayOf(from), dayOf(to)),
    fromTime: from === null ? "" : w.clock(from),
    ...w.moment(to),
  }),
  moves: ({ channel, count, from, to, unscheduled }, w) => ({
    channel: w.channel(channel),
    count,
    when: w.when(from, to, count),
    unscheduled,
  }),
  unschedule: ({ publication, channel, count }, w) => ({
    post: w.post(publication),
    channel: w.channel(channel),
    others: count - 1,
  }),
  fill: ({ channel, count, from, to, dated, moved, shared, added }, w) => ({
    channel: w.channel(channel),
    count,
    when: w.when(from, to, count),
    from: onlySource({ dated, moved, shared, added }),
    sources: w.sources({ dated, moved, shared, added }),
  }),
  window: ({ event, preparationDays, communicationDays, tasks, owner }, w) => ({
    event: w.event(event),
    days: preparationDays,
    communication: communicationDays ?? -1,
    tasks,
    ...optional("owner", owner, w.person),
  }),
  schedule: ({ event, tasks, drafts, from, to }, w) => ({
    event: w.event(event),
    when: w.when(from, to, tasks + drafts),
    steps: w.steps(tasks, drafts),
  }),
  shorten: ({ event, field, from, to }, w) => ({ event: w.event(event), field, from, to }),
  link: ({ event, post, at }, w) => ({ event: w.event(event), post: w.post(post), ...w.moment(at) }),
  cover: ({ event, channel, at }, w) => ({
    event: w.event(event),
    channel: w.channel(channel),
    ...w.moment(at),
  }),
  owner: ({ event, from, to }, w) => ({
    event: w.event(event),
    to: w.person(to),
    ...optional("from", from, w.person),
  }),
  serve: ({ post, objective, from }, w) => ({
    post: w.post(post),
    objective: w.objective(objective),
    ...optional("from", from, w.objective),
  }),
  balance: ({ objective, linked, added }, w) => ({
    objective: w.objective(objective),
    how: added === 0 ? "linked" : linked === 0 ? "added" : "both",
    linked,
    added,
  }),
  vary: ({ count, channels }) => ({ count, channels }),
  switch: ({ publication, from, to, at }, w) => ({
    post: w.post(publication),
    from: w.channel(from),
    to: w.channel(to),
    ...w.moment(at),
  }),
  reassign: ({ post, role, from, to, count, minutes }, w) => ({
    post: w.post(post),
    role,
    from: w.person(from),
    to: w.person(to),
    others: count - 1,
    minutes: w.minutes(minutes),
  }),
  due: ({ post, contributor, from, to, count }, w) => ({
    post: w.post(post),
    contributor: w.person(contributor),
    from: w.day(from),
    to: w.day(to),
    others: count - 1,
  }),
  author: ({ post, contributor, due, minutes }, w) => ({
    post: w.post(post),
    contributor: w.person(contributor),
    minutes: w.minutes(minutes),
    ...optional("due", due, w.day),
  }),
  monitor: ({ channel, contributor, from, count }, w) => ({
    channel: w.channel(channel),
    contributor: w.person(contributor),
    others: count - 1,
    ...optional("from", from, w.person),
  }),
  rhythm: ({ channel, per, from, to, count }, w) => ({
    channel: w.channel(channel),
    per,
    from,
    to,
    others: count - 1,
  }),
  minimal: ({ channel, count }, w) => ({ channel: w.channel(channel), others: count - 1 }),
};

/** Where all comes from one place, the sentence has a verb for it. */
function onlySource(sources: Sources): keyof Sources | "several" {
  const used = (Object.keys(sources) as (keyof Sources)[]).filter((source) => sources[source] > 0);
  return used.length === 1 ? used[0]! : "several";
}

/** `{name}`, and `{hasName}` that says whether there is one. */
function optional(name: string, value: string | null, worded: (value: string) => string): TextValues {
  const has = `has${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return { [name]: value === null ? "" : worded(value), [has]: value === null ? "no" : "yes" };
}

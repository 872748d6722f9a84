import { dayNumber } from "@/lib/platform/time";
import type { PlanPost } from "../document";
import { textFingerprint } from "../folding";
import { holds, type Span, samplesIn } from "../prepared/calendar";
import { type PreparedChannel, textsOn } from "../prepared/channels";
import { placesIn, ranksAround } from "../prepared/sequence";
import { groupOf } from "../prepared/texts";
import { isPlanned, placesOf } from "../prepared/timeline";
import { once, type Touched, type TouchedText } from "../prepared/touched";
import { workOf } from "../prepared/work";
import type { PlanEdit, PlanIndex } from "./plan-index";

/**
 * What an edit of posts and tasks can bring flags to or take flags from, named so that it can be looked up before the edit
 * and after it: both times the same things are judged.
 */
export type Marks = {
  posts: Set<string>;
  events: Set<string>;
  campaigns: Set<string>;
  /** By channel, the days on which a planned publication comes or goes; the same by fingerprint of its text. */
  channels: Map<string, Set<number>>;
  texts: Map<string, Map<number, Set<number>>>;
  days: Set<number>;
  /** By contributor, the places of weeks. */
  work: Map<string, Set<number>>;
};

export function marksOf(index: PlanIndex, edit: PlanEdit): Marks {
  const marks: Marks = {
    posts: new Set(edit.posts?.keys()),
    events: new Set(),
    campaigns: new Set(),
    channels: new Map(),
    texts: new Map(),
    days: new Set(),
    work: new Map(),
  };
  for (const [id, post] of edit.posts ?? []) {
    for (const version of [index.posts.get(id)?.post, post]) if (version) markPost(marks, version, index);
  }
  for (const [id, task] of edit.tasks ?? []) {
    for (const version of [index.tasks.get(id), task]) if (version) marks.events.add(version.event);
  }
  return marks;
}

/** The marked things as the index has them now. */
export function touchedBy(index: PlanIndex, marks: Marks): Touched {
  const { prepared } = index;
  const { calendar, all, timeline } = prepared;
  const posts = foundIn(index.posts, marks.posts);
  return {
    channels: prepared.channels.flatMap((channel) =>
      daysIn(marks.channels, channel.id).map((reach) => ({ channel, reach })),
    ),
    texts: once(() => prepared.channels.flatMap((channel) => textsIn(channel, marks))),
    events: foundIn(prepared.events, marks.events),
    posts,
    publications: posts.flatMap(placesOf).filter((place) => holds(calendar.period, timeline.days[place]!)),
    months: once(() => monthsOf(marks, calendar).map((month) => ({ month, places: placesIn(all, month) }))),
    work: once(() =>
      foundIn(prepared.contributors, marks.work.keys()).flatMap((contributor) =>
        Array.from(marks.work.get(contributor.id)!, (week) => ({ contributor, week })),
      ),
    ),
    campaigns: foundIn(prepared.campaigns, marks.campaigns),
    setting: false,
  };
}

function markPost(marks: Marks, post: PlanPost, { prepared }: PlanIndex): void {
  if (post.event !== null) marks.events.add(post.event);
  if (post.campaign !== null) marks.campaigns.add(post.campaign);
  for (const { contributor, week } of workOf(post, prepared.calendar))
    setIn(marks.work, contributor).add(week);
  if (!isPlanned(post)) return;
  for (const { channel, at, text } of post.publications) {
    if (at === null) continue;
    const day = dayNumber(at);
    marks.days.add(day);
    setIn(marks.channels, channel).add(day);
    const key = textFingerprint(text ?? post.text);
    if (key === null) continue;
    const texts = marks.texts.get(channel) ?? new Map<number, Set<number>>();
    marks.texts.set(channel, texts);
    setIn(texts, key).add(day);
  }
}

function textsIn(channel: PreparedChannel, marks: Marks): TouchedText[] {
  const { timeline } = channel.planned;
  return Array.from(marks.texts.get(channel.id) ?? []).flatMap(([key, days]) => {
    const group = groupOf(textsOn(channel), key);
    return Array.from(days, (day) => ({
      group,
      ranks: ranksAround({ timeline, places: group }, { from: day, to: day }),
    }));
  });
}

function monthsOf({ days }: Marks, calendar: PlanIndex["prepared"]["calendar"]): Span[] {
  const months = new Map<number, Span>();
  for (const day of days) {
    for (const month of samplesIn(calendar, { from: day, to: day })) months.set(month.from, month);
  }
  return [...months.values()];
}

function daysIn(marked: ReadonlyMap<string, ReadonlySet<number>>, id: string): Span[] {
  return Array.from(marked.get(id) ?? [], (day) => ({ from: day, to: day }));
}

function foundIn<T>(all: ReadonlyMap<string, T>, ids: Iterable<string>): T[] {
  return Array.from(ids, (id) => all.get(id)).filter((found) => found !== undefined);
}

function setIn<K>(sets: Map<K, Set<number>>, key: K): Set<number> {
  const known = sets.get(key);
  if (known) return known;
  const set = new Set<number>();
  sets.set(key, set);
  return set;
}

import { ALL_DAYS, holds, type Span, samplesIn } from "./calendar";
import type { PreparedChannel } from "./channels";
import type { PreparedEvent } from "./events";
import type { PreparedPlan } from "./prepare";
import { placesIn, type Ranks } from "./sequence";
import { sharedTexts } from "./shared-texts";
import type { PreparedCampaign } from "./spending";
import type { PreparedPost } from "./timeline";
import type { PreparedContributor } from "./work";

/** What the rules are asked about, by what they judge at a time. Functions where looking it up costs: not all are asked. */
export type Touched = {
  channels: { channel: PreparedChannel; reach: Span }[];
  texts(): readonly TouchedText[];
  events: readonly PreparedEvent[];
  posts: readonly PreparedPost[];
  /** Places in the timeline of planned publications on days of the period. */
  publications: readonly number[];
  months(): readonly TouchedMonth[];
  work(): readonly TouchedWork[];
  campaigns: readonly PreparedCampaign[];
  /** Whether what no post and no task has a part in is judged as well. */
  setting: boolean;
};

export type TouchedText = { group: readonly number[]; ranks: Ranks };
export type TouchedMonth = { month: Span; places: readonly number[] };
export type TouchedWork = { contributor: PreparedContributor; week: number };

/** All there is. */
export function everything(plan: PreparedPlan): Touched {
  const { calendar, channels, all } = plan;
  return {
    channels: channels.map((channel) => ({ channel, reach: ALL_DAYS })),
    texts: once(() => sharedTexts(plan).map((group) => ({ group, ranks: { first: 0, next: group.length } }))),
    events: [...plan.events.values()],
    posts: plan.posts,
    publications: inPeriod(plan),
    months: once(() =>
      samplesIn(calendar, ALL_DAYS).map((month) => ({ month, places: placesIn(all, month) })),
    ),
    work: once(() => [...plan.contributors.values()].flatMap((contributor) => busyWeeks(contributor, plan))),
    campaigns: [...plan.campaigns.values()],
    setting: true,
  };
}

/** In the order in which they lie in memory. */
function inPeriod({ timeline, calendar }: PreparedPlan): number[] {
  const places: number[] = [];
  for (let place = 0; place < timeline.ids.length; place++) {
    if (holds(calendar.period, timeline.days[place]!)) places.push(place);
  }
  return places;
}

/** The weeks in which something can be asked of them: for who answers on a channel, all; else those with work due. */
function busyWeeks(contributor: PreparedContributor, { calendar }: PreparedPlan): TouchedWork[] {
  const weeks = contributor.care.length > 0 ? calendar.buckets.week.keys() : contributor.due.keys();
  return Array.from(weeks, (week) => ({ contributor, week }));
}

/** Looked up when it is first asked for. */
export function once<T>(look: () => T): () => T {
  let found: { value: T } | undefined;
  return () => {
    found ??= { value: look() };
    return found.value;
  };
}

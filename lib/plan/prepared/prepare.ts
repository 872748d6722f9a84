import type { Plan, PlanObjective } from "../document";
import { DEFAULT_LIMITS, type LimitName } from "../vocabulary";
import { type Calendar, calendarOf } from "./calendar";
import { type Dealt, isLive, type PreparedChannel, prepareChannel } from "./channels";
import { type PreparedEvent, prepareEvents } from "./events";
import { type Sequence, sequenceOf } from "./sequence";
import { enterCost, type PreparedCampaign, prepareCampaigns } from "./spending";
import {
  appendPost,
  emptyTimeline,
  orderOfInstants,
  type PreparedPost,
  placesOfLists,
  type Timeline,
} from "./timeline";
import { enterWork, type PreparedContributor, prepareContributors } from "./work";

/** The plan without what changes all day long: posts and tasks are asked of the prepared lists. */
export type Setting = Omit<Plan, "posts" | "tasks">;

/** A plan made ready for the rules: dates as numbers, publications sorted once and dealt to their channel and event. */
export type PreparedPlan = {
  setting: Setting;
  /** All of them, where the workspace has none of its own the default. */
  limits: Record<LimitName, number>;
  calendar: Calendar;
  timeline: Timeline;
  posts: PreparedPost[];
  /** All planned publications, of all channels. */
  all: Sequence;
  /** In the order of the plan: `timeline.channels` are places in it. */
  channels: PreparedChannel[];
  events: Map<string, PreparedEvent>;
  /** In the order of the plan: `timeline.objectives` are places in it. */
  objectives: readonly PlanObjective[];
  contributors: Map<string, PreparedContributor>;
  campaigns: Map<string, PreparedCampaign>;
};

/** What meters of rhythm ask for. */
export type PreparedRhythms = Pick<PreparedPlan, "calendar" | "channels">;

export function preparePlan(plan: Plan): PreparedPlan {
  const calendar = calendarOf(plan);
  const events = prepareEvents(plan);
  const { timeline, posts } = laidOut(plan, events);
  const order = orderOfInstants(timeline);
  const channels = preparedChannels(plan, timeline, order, calendar);
  for (const place of order) timeline.posts[place]!.event?.linked.push(place);
  const contributors = prepareContributors(plan.contributors, channels);
  const campaigns = prepareCampaigns(plan.campaigns);
  for (const post of plan.posts) {
    enterWork(contributors, post, calendar, "add");
    enterCost(campaigns, post, "add");
  }
  return {
    setting: plan,
    limits: { ...DEFAULT_LIMITS, ...plan.workspace.limits },
    calendar,
    timeline,
    posts,
    all: sequenceOf(timeline, Array.from(order), calendar.period),
    channels,
    events,
    objectives: plan.objectives,
    contributors,
    campaigns,
  };
}

/** Of these channels, or of all. */
export function prepareRhythms(plan: Plan, wanted?: ReadonlySet<string>): PreparedRhythms {
  const calendar = calendarOf(plan);
  const { timeline } = laidOut(plan, prepareEvents(plan), wanted);
  const channels = preparedChannels(plan, timeline, orderOfInstants(timeline), calendar);
  return { calendar, channels: channels.filter(({ id }) => !wanted || wanted.has(id)) };
}

function laidOut(plan: Plan, events: ReadonlyMap<string, PreparedEvent>, wanted?: ReadonlySet<string>) {
  const timeline = emptyTimeline(plan.posts.reduce((count, post) => count + post.publications.length, 0));
  const places = placesOfLists(plan);
  const posts = plan.posts.map((post) =>
    appendPost(timeline, post, post.event === null ? undefined : events.get(post.event), places, wanted),
  );
  return { timeline, posts };
}

function preparedChannels(
  { channels }: Plan,
  timeline: Timeline,
  order: Int32Array,
  calendar: Calendar,
): PreparedChannel[] {
  const dealt = channels.map((): Dealt => ({ planned: [], counted: [] }));
  for (const place of order) {
    const { planned, counted } = dealt[timeline.channels[place]!]!;
    planned.push(place);
    if (!isLive(timeline, place)) counted.push(place);
  }
  return channels.map((channel, place) => prepareChannel(channel, timeline, dealt[place]!, calendar));
}

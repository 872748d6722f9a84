import type { Plan } from "../document";
import { type Calendar, calendarOf, holds } from "./calendar";
import { type Dealt, type PreparedChannel, prepareChannel } from "./channels";
import { gatherItems, type PreparedEvent, prepareEvents } from "./events";
import { type Scope, type Timeline, timelineOf } from "./timeline";

/** A plan made ready for the rules: dates as numbers, publications sorted once and dealt to their channel and event. */
export type PreparedPlan = {
  calendar: Calendar;
  timeline: Timeline;
  channels: PreparedChannel[];
  events: PreparedEvent[];
};

/** With a scope, only its channels and events are prepared, from the publications that concern them. */
export function preparePlan(plan: Plan, scope?: Scope): PreparedPlan {
  const calendar = calendarOf(plan);
  const events = prepareEvents(plan);
  const timeline = timelineOf(plan, events, scope);
  const dealt = deal(timeline, plan.channels.length);
  gatherItems(events, timeline, plan);
  return {
    calendar,
    timeline,
    channels: plan.channels
      .map((channel, place) => prepareChannel(channel, timeline, dealt[place]!, calendar))
      .filter(({ id }) => !scope || scope.channels.has(id)),
    events: [...events.values()].filter((event) => !scope || scope.events.has(event.id)),
  };
}

function deal({ order, channels, days, events }: Timeline, channelCount: number): Dealt[] {
  const dealt = Array.from({ length: channelCount }, (): Dealt => ({ planned: [], counted: [] }));
  for (const place of order) {
    const { planned, counted } = dealt[channels[place]!]!;
    const event = events[place];
    const isLive = event !== undefined && holds(event.days, days[place]!);
    planned.push(place);
    if (!isLive) counted.push(place);
    event?.linked.push(place);
  }
  return dealt;
}

import type { Plan } from "../document";
import { type Calendar, calendarOf, holds } from "./calendar";
import { channelSequences, type PreparedChannel, prepareChannel } from "./channels";
import { gatherItems, type PreparedEvent, prepareEvents } from "./events";
import { type Planned, plannedPublications, type Scope } from "./publications";
import type { Sequence } from "./sequence";

/** A plan made ready for the rules: dates as numbers, publications sorted once and dealt to their channel and event. */
export type PreparedPlan = { calendar: Calendar; channels: PreparedChannel[]; events: PreparedEvent[] };

/** With a scope, only its channels and events are prepared, from the publications that concern them. */
export function preparePlan(plan: Plan, scope?: Scope): PreparedPlan {
  const calendar = calendarOf(plan);
  const events = prepareEvents(plan);
  const sequences = channelSequences(plan);
  for (const publication of plannedPublications(plan, scope)) {
    const event = publication.post.event === null ? undefined : events.get(publication.post.event);
    if (event) append(event.linked, publication);
    const { planned, counted } = sequences.get(publication.channel.id)!;
    append(planned, publication);
    const isLive = event !== undefined && holds(event.days, publication.day);
    if (!isLive) append(counted, publication);
  }
  gatherItems(events, plan);
  return {
    calendar,
    channels: plan.channels
      .filter((channel) => !scope || scope.channels.has(channel.id))
      .map((channel) => prepareChannel(channel, sequences.get(channel.id)!, calendar)),
    events: [...events.values()].filter((event) => !scope || scope.events.has(event.id)),
  };
}

function append(sequence: Sequence, publication: Planned): void {
  sequence.ids.push(publication.id);
  sequence.days.push(publication.day);
  sequence.minutes.push(publication.minute);
  sequence.statuses.push(publication.post.status);
}

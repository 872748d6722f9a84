import { countBack } from "@/lib/events/count-back/count-back";
import type { Question } from "@/lib/events/count-back/desk";
import { type Chosen, drafted } from "@/lib/events/count-back/drafted";
import type { Proposal } from "@/lib/events/count-back/proposal";
import type { PlanEvent } from "@/lib/plan/document";
import { homeFor } from "@/lib/plan/fixes/drafts";
import { dayFromNumber, dayNumber } from "@/lib/platform/time";
import { audienceFor } from "./compose";
import { channelOf, type Desk, idOf, put, putTask, taskIdOf } from "./desk";
import { formatFor } from "./format";
import { objectiveFor } from "./objective";

/** The backward schedules of the events to come: their tasks, and the posts that can still be made in time. */
export function prepareEvents(desk: Desk): void {
  const { today } = desk.plan;
  const last = dayFromNumber(desk.days.to);
  const events = desk.plan.events
    .filter(({ kind, end }) => kind !== "note" && end >= today)
    .sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1));
  for (const event of events) {
    // Of an event beyond the horizon, what should come first is enough: the rest is planned when its weeks are.
    const isNear = ({ day, counted }: Proposal) => day !== null && (event.start <= last || counted <= last);
    placeTasks(desk, event, countBack(asked(desk, event, today)).filter(isNear));
    // Posts of the days before would be unapproved and rushed as they are made.
    const soonest = dayFromNumber(desk.days.from - 1);
    placePosts(desk, event, countBack(asked(desk, event, soonest)).filter(isNear));
  }
}

function asked(desk: Desk, event: PlanEvent, today: string): Question {
  const { index, locale, daysOff, usualTimes, fitOf } = desk;
  return { index, event, today, locale, daysOff, usualTimes, fitOf };
}

function placeTasks(desk: Desk, { id: event }: PlanEvent, proposals: readonly Proposal[]): void {
  for (const { kind, advised, title, day } of proposals) {
    if (kind !== "task" || !advised) continue;
    putTask(desk, { id: taskIdOf(desk), event, title, due: day, done: false });
  }
}

function placePosts(desk: Desk, event: PlanEvent, proposals: readonly Proposal[]): void {
  for (const { kind, advised, title, place, anchor, offset } of proposals) {
    if (kind !== "post" || !advised || !place) continue;
    const chosen: Chosen = { kind, title, channel: place.channel, at: place.at };
    const [made] = drafted(asked(desk, event, desk.plan.today), [chosen]).posts;
    if (!made) continue;
    const id = idOf(desk);
    const channel = channelOf(desk, place.channel);
    const publications = made.publications.map((each) => ({ ...each, id: `${id}-1` }));
    const day = dayNumber(place.at);
    const objective = objectiveFor(desk, channel, day);
    const post = {
      ...made,
      id,
      publications,
      objective,
      link: homeFor(desk.plan, objective),
      format: formatFor(desk, channel, place.at),
      audience: audienceFor(desk, day),
    };
    put(desk, { post, because: { kind: "event", event: event.id, anchor, offset } });
  }
}

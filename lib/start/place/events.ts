import { countBack } from "@/lib/events/count-back/count-back";
import type { Question } from "@/lib/events/count-back/desk";
import { type Chosen, drafted } from "@/lib/events/count-back/drafted";
import type { Proposal } from "@/lib/events/count-back/proposal";
import type { PlanEvent, PlanPost } from "@/lib/plan/document";
import { homeFor } from "@/lib/plan/fixes/drafts";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import { dayFromNumber, dayNumber, type Wall } from "@/lib/platform/time";
import { audienceFor } from "./audience";
import { channelOf, type Desk, idOf, put, putTask, taskIdOf } from "./desk";
import type { Because } from "./draft";
import { formatFor } from "./format";
import { objectiveFor } from "./objective";
import { type Scheduled, scheduledAt, withScheduled } from "./scheduled";

/** The backward schedules of the events to come: their tasks, and the posts that can still be made in time. */
export function prepareEvents(desk: Desk): void {
  for (const event of eventsToCome(desk)) {
    const isNear = nearnessOf(desk, event);
    placeTasks(desk, event, countBack(asked(desk, event, desk.plan.today)).filter(isNear));
    withScheduled(desk, event, (scheduled) => placePosts(desk, event, scheduled));
  }
}

/** Once more where something is left that waits for its place in a schedule: with all else there, it may be another place. */
export function takeScheduled(desk: Desk): void {
  const events = eventsToCome(desk).filter(({ id }) => desk.waiting.some(({ event }) => event === id));
  let before: number;
  do {
    before = desk.drafts.size;
    for (const event of events)
      withScheduled(desk, event, (scheduled) => placePosts(desk, event, scheduled, { fresh: false }));
  } while (desk.drafts.size > before);
}

function eventsToCome({ plan }: Desk): PlanEvent[] {
  return plan.events
    .filter(({ kind, end }) => kind !== "note" && end >= plan.today)
    .sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1));
}

/** Of an event beyond the horizon, what should come first is enough: the rest is planned when its weeks are. */
function nearnessOf({ days }: Desk, event: PlanEvent) {
  const last = dayFromNumber(days.to);
  return ({ day, counted }: Proposal) => day !== null && (event.start <= last || counted <= last);
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

function placePosts(desk: Desk, event: PlanEvent, scheduled: Scheduled, { fresh = true } = {}): void {
  // Posts of the days before would be unapproved and rushed as they are made.
  const soonest = dayFromNumber(desk.days.from - 1);
  const proposals = countBack(asked(desk, event, soonest)).filter(nearnessOf(desk, event));
  for (const { kind, advised, title, place, anchor, offset } of proposals) {
    if (kind !== "post" || !advised || !place) continue;
    const channel = channelOf(desk, place.channel);
    const objective = objectiveFor(desk, channel, dayNumber(place.at));
    const posts = scheduled.get(title) ?? [];
    if (posts.length === 0 && !fresh) continue;
    const because: Because = { kind: "event", event: event.id, anchor, offset };
    // What is there but cannot stand there is not made a second time.
    const made =
      posts.length > 0
        ? scheduledAt(desk, channel, place.at, { posts, objective })
        : draftFor(desk, event, { title, channel, at: place.at, objective });
    if (made) put(desk, { ...made, because });
  }
}

function draftFor(
  desk: Desk,
  event: PlanEvent,
  wish: { title: string; channel: PreparedChannel; at: Wall; objective: string | null },
): { post: PlanPost } | null {
  const { title, channel, at, objective } = wish;
  const chosen: Chosen = { kind: "post", title, channel: channel.id, at };
  const [made] = drafted(asked(desk, event, desk.plan.today), [chosen]).posts;
  if (!made) return null;
  const id = idOf(desk);
  const post = {
    ...made,
    id,
    publications: made.publications.map((each) => ({ ...each, id: `${id}-1` })),
    objective,
    link: homeFor(desk.plan, objective),
    format: formatFor(desk, channel, at),
    audience: audienceFor(desk, dayNumber(at), objective),
  };
  return { post };
}

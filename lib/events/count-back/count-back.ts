import type { PlanPost, PlanTask } from "@/lib/plan/document";
import { dayFromNumber, dayOf, daysBetween } from "@/lib/platform/time";
import { suitableChannels } from "./channels";
import { type Desk, type Question, withDesk } from "./desk";
import { type CountedItem, missingItems } from "./items";
import { causeOn, placeFor } from "./places";
import type { Proposal } from "./proposal";
import { partOf, spanOfPart } from "./spans";
import { type TaskDay, taskDays } from "./tasks";

/** Posts that are put within two days of the event stand there on purpose, be it a weekend. */
const CLOSE_DAYS = 2;

/**
 * The backward schedule of an event that is not there yet: each post and task on a day that has room for it, or with what
 * stands in the way. The same question always has the same answer; nothing is changed.
 */
export function countBack(question: Question): Proposal[] {
  return withDesk(question, (desk) => {
    const { posts, tasks } = thereFor(desk);
    const items = missingItems(desk.event, { posts, tasks });
    const isUnderWay = hasBegun(desk, posts, tasks);
    const days = taskDays(
      desk,
      items.filter(({ item }) => item.kind === "task"),
      isUnderWay,
    );
    const squeezable = lastMissed(desk, items, posts.length > 0);
    return items.map((counted) =>
      counted.item.kind === "task"
        ? taskProposal(desk, counted, days.get(counted.key)!, isUnderWay)
        : postProposal(desk, counted, squeezable),
    );
  });
}

function thereFor({ index, event }: Desk): { posts: PlanPost[]; tasks: PlanTask[] } {
  const posts: PlanPost[] = [];
  for (const { post } of index.posts.values()) {
    if (post.event === event.id && post.status !== "cancelled" && post.status !== "failed") posts.push(post);
  }
  const tasks = [...index.tasks.values()].filter((task) => task.event === event.id);
  return { posts, tasks };
}

/** Something is under way before the event should be spoken of. */
function hasBegun({ event }: Desk, posts: readonly PlanPost[], tasks: readonly PlanTask[]): boolean {
  const days = [
    ...tasks.flatMap(({ due }) => due ?? []),
    ...posts.flatMap(({ publications }) => publications.flatMap(({ at }) => at ?? [])),
  ];
  return days.some((day) => {
    const before = daysBetween(dayOf(day), event.start);
    return before >= Math.max(1, event.communicationDays ?? 1) && before <= (event.preparationDays ?? 0);
  });
}

/**
 * Of the posts whose day is over only one is still worth its while: the announcement, or else the last where nothing has
 * been said yet. Who missed three teasers does not publish them all tomorrow.
 */
function lastMissed(
  { event, todayNumber }: Desk,
  items: readonly CountedItem[],
  isSpokenOf: boolean,
): string | null {
  const missed = items.filter(
    ({ item, day }) => item.kind === "post" && day <= todayNumber && partOf(event, day) === "before",
  );
  const announced = missed.find(({ item }) => item.phase === "announce");
  return (announced ?? (isSpokenOf ? undefined : missed.at(-1)))?.key ?? null;
}

function taskProposal(desk: Desk, counted: CountedItem, found: TaskDay, isUnderWay: boolean): Proposal {
  const day = found.day === null ? null : dayFromNumber(found.day);
  if (day !== null) {
    const task = { id: desk.nextId(), event: desk.event.id, title: "", due: day, done: false };
    desk.put({ tasks: new Map([[task.id, task]]) });
  }
  return {
    ...said(desk, counted),
    day,
    place: null,
    cause: found.day === null ? null : found.cause,
    obstacle: found.day === null ? found.obstacle : null,
    advised: found.day !== null && !(found.cause === "past" && isUnderWay),
  };
}

function postProposal(desk: Desk, counted: CountedItem, squeezable: string | null): Proposal {
  const proposal = said(desk, counted);
  const nowhere = { ...proposal, day: null, place: null, cause: null, advised: false };
  const part = partOf(desk.event, counted.day);
  // A draft of today would be late as it is made.
  const span = spanOfPart(desk.event, part, counted.day, desk.todayNumber + 1);
  const isMissed = counted.day <= desk.todayNumber;
  if (span.from > span.to || (isMissed && part === "before" && counted.key !== squeezable))
    return { ...nowhere, obstacle: "too_late" };
  const near = Math.max(counted.day, span.from);
  const suitable = suitableChannels(desk, counted.item, near);
  if (suitable.length === 0) return { ...nowhere, obstacle: "no_channel" };
  const isLive = part === "during";
  const mayRest = isLive || Math.abs(counted.item.offset) <= CLOSE_DAYS;
  const placed = placeFor(desk, suitable, { title: proposal.title, near, span, isLive, mayRest });
  if (!placed) return { ...nowhere, obstacle: "no_room" };
  const cause = isMissed ? "past" : causeOn(desk, suitable, counted.day, isLive);
  desk.put({ posts: new Map([[placed.post.id, placed.post]]) });
  const { channel, at, because, post } = placed;
  return {
    ...proposal,
    day: dayFromNumber(placed.day),
    place: {
      channel: channel.id,
      at,
      because,
      objective: post.objective,
      author: post.assignments[0] ?? null,
    },
    cause: placed.day === counted.day ? null : cause,
    obstacle: null,
    advised: true,
  };
}

function said({ locale }: Desk, { key, item, day }: CountedItem) {
  const { kind, phase, anchor, offset, title } = item;
  return { key, kind, phase, anchor, offset, title: title[locale], counted: dayFromNumber(day) };
}

import { dayFromNumber, dayNumber } from "@/lib/platform/time";
import { type PatternItem, pattern } from "@/lib/reference/patterns";
import type { PlanChange } from "../changes/change";
import type { PlanEvent } from "../document";
import { holds, type Span } from "../prepared/calendar";
import { type Desk, outcomeOf, type Search, seenAfter, verdictOf } from "./desk";
import { draftsAt, withoutSetting } from "./drafts";
import type { Fix } from "./fix";
import { freeTimes, isWorkingDay } from "./room";

type Due = { item: PatternItem; day: number };

/** Drafts are many at once to judge: the rest of the schedule comes when the event is worked on. */
const MOST_DRAFTS = 3;

/** The time in which an event is prepared, as far as it is still ahead. */
export function stretchAhead(desk: Desk, event: PlanEvent): Span | null {
  const start = dayNumber(event.start);
  if (!event.preparationDays) return null;
  const from = Math.max(start - event.preparationDays, desk.today ?? -Infinity);
  return from < start ? { from, to: start - 1 } : null;
}

/**
 * The tasks of the backward schedule that lie in those days, on working days; and where the first of them would come later
 * than `latest`, or none is left, the task that should have come before them, on the first working day there is.
 */
export function scheduledTasks(
  desk: Desk,
  changes: readonly PlanChange[],
  event: PlanEvent,
  days: Span,
  latest = days.to,
): PlanChange[] {
  const tasks = itemsOf(event, "task").map((item) => ({ item, day: dayOf(event, item) }));
  const ahead = tasks
    .filter(({ day }) => holds(days, day))
    .map(({ item, day }) => ({ item, day: workingDayNear(day, days) }));
  const missed = tasks.filter(({ day }) => day < days.from).at(-1) ?? tasks[0];
  const first = ahead[0]?.day ?? Infinity;
  if (missed && first > latest)
    ahead.unshift({ item: missed.item, day: firstWorkingDay({ from: days.from, to: latest }) });
  return asTasks(desk, changes, event, ahead);
}

/** Further drafts of the schedule, as long as they do no harm, on the channels that it names and the plan has. */
export function withScheduledDrafts(
  search: Search,
  changes: readonly PlanChange[],
  event: PlanEvent,
  days: Span,
): PlanChange[] {
  const { desk } = search;
  const then = [...changes];
  const ahead = itemsOf(event, "post").map((item) => ({ item, day: dayOf(event, item) }));
  for (const due of ahead.filter(({ day }) => holds(days, day)).slice(0, MOST_DRAFTS)) {
    const draft = draftOf(desk, then, event, due, days);
    if (draft && outcomeOf(search, [...then, draft]).harm.length === 0) then.push(draft);
  }
  return verdictOf(search, then) === "mends" ? then : [...changes];
}

export function scheduleFix(event: PlanEvent, changes: PlanChange[]): Fix {
  const tasks = changes.flatMap((change) => (change.change === "add-task" ? [change.task.due!] : []));
  const drafts = changes.flatMap((change) =>
    change.change === "add-post" ? [change.post.publications[0]!.at!.slice(0, 10)] : [],
  );
  const days = [...tasks, ...drafts].sort();
  return {
    kind: "schedule",
    values: {
      event: event.id,
      tasks: tasks.length,
      drafts: drafts.length,
      from: days[0] ?? event.start,
      to: days.at(-1) ?? event.start,
    },
    changes,
  };
}

function draftOf(
  desk: Desk,
  changes: readonly PlanChange[],
  event: PlanEvent,
  { item, day }: Due,
  days: Span,
): PlanChange | null {
  const around = { from: Math.max(days.from, day - 2), to: Math.min(days.to, day + 2) };
  const wanted = item.networks ?? [];
  const channels = desk.plan.channels
    .filter(({ network }) => wanted.includes(network))
    .sort((a, b) => wanted.indexOf(a.network) - wanted.indexOf(b.network));
  for (const channel of channels) {
    const [at] = seenAfter(desk, withoutSetting(changes), (plan) => {
      const prepared = plan.channels.find(({ id }) => id === channel.id)!;
      return freeTimes(plan, prepared, { days: around, near: day, time: null }, 1);
    });
    const title = item.title[desk.locale];
    const [post] = at ? draftsAt(desk, changes, { channel, at, event: event.id, title }) : [];
    if (post) return { change: "add-post", post };
  }
  return null;
}

function asTasks(
  desk: Desk,
  changes: readonly PlanChange[],
  event: PlanEvent,
  dues: readonly Due[],
): PlanChange[] {
  const added: PlanChange[] = [];
  for (const { item, day } of dues) {
    const id = desk.newIds.next([...changes, ...added]);
    const title = item.title[desk.locale];
    added.push({
      change: "add-task",
      task: { id, event: event.id, title, due: dayFromNumber(day), done: false },
    });
  }
  return added;
}

/** What is done before the event; of a kind that asks for nothing before it, what is done on its first day. */
function itemsOf({ kind }: PlanEvent, wanted: PatternItem["kind"]): PatternItem[] {
  const items = pattern(kind).filter((item) => item.kind === wanted && item.anchor === "start");
  const before = items.filter(({ offset }) => offset < 0);
  return before.length > 0 || wanted === "post" ? before : items.filter(({ offset }) => offset === 0);
}

function dayOf({ start }: PlanEvent, { offset }: PatternItem): number {
  return dayNumber(start) + offset;
}

/** The working day before, if it is among the days, else the one after, else the day itself. */
function workingDayNear(day: number, days: Span): number {
  for (const offset of [0, -1, -2, 1, 2]) {
    if (isWorkingDay(day + offset) && holds(days, day + offset)) return day + offset;
  }
  return day;
}

function firstWorkingDay({ from, to }: Span): number {
  for (let day = from; day <= to; day++) if (isWorkingDay(day)) return day;
  return from;
}

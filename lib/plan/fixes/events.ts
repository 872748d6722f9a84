import { dayNumber } from "@/lib/platform/time";
import { preparation } from "@/lib/reference";
import type { PlanChange } from "../changes/change";
import type { PlanEvent } from "../document";
import type { RuleId } from "../flag";
import { shared } from "../prepared/calendar";
import { itemsOf } from "../prepared/events";
import { covering, linking } from "./coverage";
import type { Desk, Search } from "./desk";
import type { Fix, Strategy } from "./fix";
import { movables, moveFix, relocated, timesNear } from "./relocate";
import { scheduledTasks, scheduleFix, stretchAhead, withScheduledDrafts } from "./schedule";

export const eventFixes: Partial<Record<RuleId, readonly Strategy[]>> = {
  "event.no-window": [openingWindow],
  "event.unprepared": [scheduling(true), scheduling(false), linking("window", "there")],
  "event.late-preparation": [scheduling(true), scheduling(false), shorteningCommunication],
  "event.short-window": [scheduling(false), shorteningPreparation],
  "event.not-frozen": [movingAfter, takingBack],
  "event.no-coverage": [
    linking("event", "there"),
    covering("event", "draft"),
    covering("event", "shared"),
    linking("event", "near"),
  ],
  "event.no-follow-up": [
    linking("after", "there"),
    covering("after", "draft"),
    covering("after", "shared"),
    linking("after", "near"),
  ],
  "event.owner-clash": [handingOver, shorteningLater],
};

/** The days that preparation.json proposes for its kind, or those that are left; with the tasks that lie in them. */
function* openingWindow({ desk, flag }: Search): Generator<Fix> {
  const event = eventOf(desk, flag.subject.event!);
  for (const preparationDays of windowsFor(desk, event)) {
    for (const set of daysFor(event, preparationDays)) {
      for (const owner of [undefined, ...freeOwners(desk, { ...event, ...set })].slice(0, 2)) {
        const opened = { ...event, ...set };
        const days = stretchAhead(desk, opened);
        if (!days) continue;
        const change: PlanChange = {
          change: "set-event",
          event: event.id,
          set: owner === undefined ? set : { ...set, owner },
        };
        const tasks = scheduledTasks(desk, [], opened, days, latestStart(desk, opened, days));
        const { communicationDays } = opened;
        yield {
          kind: "window",
          values: {
            event: event.id,
            preparationDays,
            communicationDays,
            tasks: tasks.length,
            owner: owner ?? null,
          },
          changes: [change, ...tasks],
        };
      }
    }
  }
}

/** All of what is proposed if there is time, else from today on, else from tomorrow on. At least a day. */
function windowsFor({ today }: Desk, event: PlanEvent): number[] {
  const proposed = Math.max(
    1,
    preparation(event.kind as Exclude<typeof event.kind, "note">).preparationDays ?? 1,
  );
  const left = today === null ? Infinity : dayNumber(event.start) - today;
  return [...new Set([Math.min(proposed, left), Math.min(proposed, left - 1)])].filter((days) => days > 0);
}

/** Rather all days that are open are set, else those that are needed. */
function daysFor(event: PlanEvent, preparationDays: number): Partial<PlanEvent>[] {
  const { communicationDays, freezeDays, followUpDays } = preparation(
    event.kind as Exclude<typeof event.kind, "note">,
  );
  const communication = {
    preparationDays,
    communicationDays: event.communicationDays ?? Math.min(communicationDays ?? 0, preparationDays),
  };
  const all = {
    ...communication,
    freezeDays: event.freezeDays ?? freezeDays,
    followUpDays: event.followUpDays ?? followUpDays,
  };
  return [all, communication, { preparationDays }];
}

/** The backward schedule of its kind, or what is left of it. */
function scheduling(hasDrafts: boolean): Strategy {
  return function* (search) {
    const { desk, flag } = search;
    const event = eventOf(desk, flag.subject.event!);
    const days = stretchAhead(desk, event);
    if (!days) return;
    const tasks = scheduledTasks(desk, [], event, days, latestStart(desk, event, days));
    const changes = hasDrafts ? withScheduledDrafts(search, tasks, event, days) : tasks;
    yield scheduleFix(event, changes);
    // One task may do where several would clash with something.
    yield scheduleFix(event, tasks.slice(0, 1));
  };
}

/** Until when something must be under way: communication, and today where the window is open already. */
function latestStart({ today }: Desk, event: PlanEvent, days: { from: number; to: number }): number {
  const start = dayNumber(event.start);
  const { communicationDays, preparationDays } = event;
  const isJudged = communicationDays !== null && communicationDays <= (preparationDays ?? 0);
  const latest = isJudged ? Math.min(start - communicationDays, days.to) : days.to;
  return Math.max(days.from, today === days.from ? today : latest);
}

/** What is not approved waits until the event is over. */
function* movingAfter(search: Search): Generator<Fix> {
  const { desk, flag } = search;
  const end = dayNumber(eventOf(desk, flag.subject.event!).end);
  const after = { from: end + 1, to: end + 30 };
  const moves = relocated(search, movables(desk, flag.publications), (placed, changes) =>
    timesNear(desk, placed, changes, after),
  );
  if (moves) yield moveFix(desk, moves);
}

function* takingBack(search: Search): Generator<Fix> {
  const moves = relocated(search, movables(search.desk, search.flag.publications), () => [null]);
  if (moves) yield moveFix(search.desk, moves);
}

/** Where it is too late for the time that was meant for it. */
function* shorteningCommunication({ desk, flag }: Search): Generator<Fix> {
  if (desk.today !== null && dayNumber(flag.from) < desk.today)
    yield shortened(eventOf(desk, flag.subject.event!), "communicationDays", flag.measured);
}

/** The window begins with the first that is done in it. */
function* shorteningPreparation({ desk, flag }: Search): Generator<Fix> {
  const prepared = desk.index.prepared.events.get(flag.subject.event!)!;
  const first = Math.min(...itemsOf(prepared, desk.index.prepared.timeline).days);
  yield shortened(prepared.event, "preparationDays", prepared.days.from - first);
}

function* handingOver({ desk, flag }: Search): Generator<Fix> {
  for (const id of [flag.subject.other!, flag.subject.event!]) {
    const event = eventOf(desk, id);
    for (const owner of freeOwners(desk, event)) {
      yield {
        kind: "owner",
        values: { event: id, from: event.owner, to: owner },
        changes: [{ change: "set-event", event: id, set: { owner } }],
      };
    }
  }
}

/** The later of the two is prepared only once the earlier one has begun. */
function* shorteningLater({ desk, flag }: Search): Generator<Fix> {
  const events = [flag.subject.event!, flag.subject.other!].map((id) => eventOf(desk, id));
  const [first, second] = events.sort((a, b) => (a.start < b.start ? -1 : 1)) as [PlanEvent, PlanEvent];
  const days = dayNumber(second.start) - dayNumber(first.start);
  if (days > 0) yield shortened(second, "preparationDays", days);
}

function shortened(event: PlanEvent, field: "preparationDays" | "communicationDays", to: number): Fix {
  return {
    kind: "shorten",
    values: { event: event.id, field, from: event[field]!, to },
    changes: [{ change: "set-event", event: event.id, set: { [field]: to } }],
  };
}

/** Contributors who prepare nothing else meanwhile, the one with most time first. */
function freeOwners({ index, plan }: Desk, event: PlanEvent): string[] {
  const start = dayNumber(event.start);
  const window = { from: start - (event.preparationDays ?? 0), to: start - 1 };
  const busy = new Set(
    [...index.prepared.events.values()]
      .filter((other) => other.id !== event.id && other.window && shared(other.window, window))
      .map((other) => other.event.owner),
  );
  return plan.contributors
    .filter(({ id }) => id !== event.owner && !busy.has(id))
    .sort((a, b) => b.minutesPerWeek - a.minutesPerWeek || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function eventOf({ index }: Desk, id: string): PlanEvent {
  return index.prepared.events.get(id)!.event;
}

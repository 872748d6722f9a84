import { store } from "@/db/store";
import { frameFor } from "@/lib/calendar/frame-query";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { Actor } from "@/lib/people/actor";
import { membersOf } from "@/lib/people/repository";
import { can } from "@/lib/people/rules";
import { now } from "@/lib/platform/clock";
import { type Day, dayIn, weekOf } from "@/lib/platform/time";
import { grouped } from "./grouping";
import { countPressing, placesOfWork, type WorkPlace, type WorkRow, workOf } from "./repository";
import { mayAnswer } from "./rules";
import type { MyWork, WorkItem } from "./view";

/** Two weeks: long enough to be thanked, short enough to be lately. */
const DONE_MS = 14 * 24 * 3_600_000;

/** What is asked of a contributor; null where there is no such one, or where it is not this reader's to see. */
export async function myWork(actor: Actor, contributorId: string): Promise<MyWork | null> {
  const own = actor.contributorId === contributorId;
  if (!own && !can(actor.role, "plan")) return null;
  const frame = await frameFor(actor);
  const person = frame.contributors.find(({ id }) => id === contributorId);
  if (!person) return null;
  const of = { workspaceId: actor.workspace.id, contributorId, since: now() - DONE_MS };
  const { rows, places, members } = await store().snapshot(async (reader) => ({
    rows: await workOf(reader, of),
    places: await placesOfWork(reader, of),
    members: await membersOf(reader, actor.workspace.id),
  }));
  const names = new Map(members.map(({ userId, name }) => [userId, name]));
  const toItem = itemsIn(frame, places, names);
  const weekEnd = weekOf(frame.today, frame.workspace.weekStart).to;
  return {
    person: { id: person.id, name: person.name },
    own,
    mayAnswer: mayAnswer(actor, { contributor: contributorId }),
    mayPlan: can(actor.role, "plan"),
    today: frame.today,
    groups: grouped(rows.map(toItem), { today: frame.today, weekEnd }),
    tasks: tasksOwned(frame, contributorId),
    channels: frame.channels
      .filter(({ monitors }) => monitors.includes(contributorId))
      .map(({ name, network, careMinutesPerWeek }) => ({
        name,
        network,
        minutesPerWeek: careMinutesPerWeek,
      })),
  };
}

/** What waits for this person: overdue, or due this week. */
export async function pressingWork({ workspace, contributorId }: Actor): Promise<number> {
  if (contributorId === null) return 0;
  const until = weekOf(dayIn(now(), workspace.timeZone), workspace.weekStart).to;
  return countPressing(store().read, { workspaceId: workspace.id, contributorId, until });
}

function itemsIn(frame: CalendarFrame, places: readonly WorkPlace[], names: ReadonlyMap<string, string>) {
  const channels = new Map(frame.channels.map((channel) => [channel.id, channel]));
  const objectives = new Map(frame.objectives.map(({ id, name }) => [id, name]));
  const events = new Map(frame.events.map(({ id, name }) => [id, name]));
  const byPost = Map.groupBy(places, ({ postId }) => postId);
  return ({ objectiveId, eventId, askedBy, askedAt: _, ...row }: WorkRow): WorkItem => ({
    ...row,
    askedBy: askedBy === null ? null : (names.get(askedBy) ?? null),
    objective: objectiveId === null ? null : (objectives.get(objectiveId) ?? null),
    event: eventId === null ? null : (events.get(eventId) ?? null),
    places: placesOf(byPost.get(row.postId) ?? [], channels),
  });
}

function placesOf(
  places: readonly WorkPlace[],
  channels: ReadonlyMap<string, CalendarFrame["channels"][number]>,
): WorkItem["places"] {
  const once = new Map<string, WorkItem["places"][number]>();
  for (const { channelId, at } of places) {
    const channel = channels.get(channelId);
    if (channel) once.set(`${channelId} ${at}`, { channel: channel.name, network: channel.network, at });
  }
  return [...once.values()].sort((a, b) => ((a.at ?? "9999") < (b.at ?? "9999") ? -1 : 1));
}

function tasksOwned({ tasks, events }: CalendarFrame, contributorId: string): MyWork["tasks"] {
  const owned = new Map(
    events.filter(({ owner }) => owner === contributorId).map(({ id, name }) => [id, name]),
  );
  const byDue = (a: { due: Day | null }, b: { due: Day | null }) =>
    (a.due ?? "9999") < (b.due ?? "9999") ? -1 : 1;
  return tasks
    .flatMap(({ id, version, title, due, done, event }) => {
      const name = event === null ? undefined : owned.get(event);
      return done || name === undefined ? [] : [{ id, version, title, due, event: name, eventId: event! }];
    })
    .sort(byDue);
}

import type { CalendarData } from "@/lib/calendar/view";
import type { FlagView } from "@/lib/flags/view";
import type { Severity } from "@/lib/plan/flag";
import { type FlagGroup, groupFlags } from "@/lib/plan/group";
import type { Day } from "@/lib/platform/time";

export type EventView = CalendarData["frame"]["events"][number];
export type TaskView = CalendarData["frame"]["tasks"][number];

/** Where an event stands on a day. */
export function stageOf(event: Pick<EventView, "start" | "end">, today: Day): "past" | "now" | "coming" {
  if (event.end < today) return "past";
  return event.start <= today ? "now" : "coming";
}

/** The flags about an event, those that somebody decided to live with left out. */
export function openFlagsOf(flags: readonly FlagView[], eventId: string): FlagView[] {
  return flags.filter(
    ({ subject, ignored }) => !ignored && (subject.event === eventId || subject.other === eventId),
  );
}

/** One row of the list: an event with what is counted about it. */
export interface EventSummary {
  event: EventView;
  ownerName: string | null;
  tasks: { done: number; all: number };
  /** Contents linked to it, among those that were loaded; null where none were. */
  posts: number | null;
  /** Causes of open flags about it; they come strongest first. */
  flags: { count: number; worst: Severity | null };
}

/** In one pass over each list: a workspace may hold hundreds of events, and thousands of flags. */
export function summariesOf(data: CalendarData): EventSummary[] {
  const { frame } = data;
  const rows = new Map(frame.events.map((event) => [event.id, emptySummary(event, data)]));
  const posts = new Map<string, Set<string>>();
  for (const { eventId, postId } of [...data.publications, ...data.undated]) {
    if (eventId) posts.set(eventId, (posts.get(eventId) ?? new Set()).add(postId));
  }
  for (const [eventId, { size }] of posts) {
    const row = rows.get(eventId);
    if (row && row.posts !== null) row.posts = size;
  }
  for (const { event, done } of frame.tasks) {
    const tasks = rows.get(event)?.tasks;
    if (tasks) tasks.all++;
    if (tasks && done) tasks.done++;
  }
  for (const group of groupFlags(data.flags.filter(({ ignored }) => !ignored))) countGroup(rows, group);
  return [...rows.values()];
}

function emptySummary(event: EventView, { frame, loaded }: CalendarData): EventSummary {
  return {
    event,
    ownerName: frame.contributors.find(({ id }) => id === event.owner)?.name ?? null,
    tasks: { done: 0, all: 0 },
    posts: event.end < loaded.from ? null : 0,
    flags: { count: 0, worst: null },
  };
}

function countGroup(rows: Map<string, EventSummary>, { cause, under, severity }: FlagGroup<FlagView>) {
  const about = [cause, ...under].flatMap(({ subject }) => [subject.event, subject.other]);
  for (const id of new Set(about)) {
    const flags = id === undefined ? undefined : rows.get(id)?.flags;
    if (!flags) continue;
    flags.count++;
    flags.worst ??= severity;
  }
}

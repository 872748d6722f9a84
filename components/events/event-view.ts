import type { CalendarData } from "@/lib/calendar/view";
import type { FlagView } from "@/lib/flags/view";
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
  flags: FlagView[];
}

export function summariesOf(data: CalendarData): EventSummary[] {
  const { frame } = data;
  const names = new Map(frame.contributors.map(({ id, name }) => [id, name]));
  const posts = new Map<string, Set<string>>();
  for (const { eventId, postId } of [...data.publications, ...data.undated]) {
    if (eventId) posts.set(eventId, (posts.get(eventId) ?? new Set()).add(postId));
  }
  return frame.events.map((event) => {
    const tasks = frame.tasks.filter((task) => task.event === event.id);
    return {
      event,
      ownerName: event.owner && (names.get(event.owner) ?? null),
      tasks: { done: tasks.filter(({ done }) => done).length, all: tasks.length },
      posts: event.end < data.loaded.from ? null : (posts.get(event.id)?.size ?? 0),
      flags: openFlagsOf(data.flags, event.id),
    };
  });
}

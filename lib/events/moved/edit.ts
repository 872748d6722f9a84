import type { PlanAssignment, PlanEvent, PlanPost } from "@/lib/plan/document";
import { isWorkingDay } from "@/lib/plan/fixes/room";
import type { PlanEdit } from "@/lib/plan/recheck";
import { dayFromNumber, dayNumber, dayOf } from "@/lib/platform/time";
import type { Question } from "../count-back/desk";
import type { Moving } from "./preparation";

/** The event with its new days, and what moves with it, as the plan would have it. */
export function editOfMove(
  { index, today }: Question,
  event: PlanEvent,
  moving: readonly Moving[],
): PlanEdit {
  const tasks = moving.flatMap((each) => {
    const task = each.kind === "task" && each.to !== null ? index.tasks.get(each.id) : undefined;
    return task ? [[task.id, { ...task, due: each.to }] as const] : [];
  });
  const posts = Map.groupBy(moving, (each) => (each.kind === "publication" ? each.post : ""));
  posts.delete("");
  const edited = Array.from(
    posts,
    ([id, moves]) => [id, movedPost(index.posts.get(id)!.post, moves, today)] as const,
  );
  const { events } = index.prepared.setting;
  return {
    posts: new Map(edited),
    tasks: new Map(tasks),
    setting: { events: events.map((other) => (other.id === event.id ? event : other)) },
  };
}

function movedPost(post: PlanPost, moves: readonly Moving[], today: string): PlanPost {
  const times = new Map(moves.flatMap(({ id, to }) => (to === null ? [] : [[id, to] as const])));
  const firstDay = (walls: readonly (string | null)[]) =>
    walls.reduce<string | null>(
      (first, at) => (at !== null && (first === null || at < first) ? at : first),
      null,
    );
  const publications = post.publications.map((each) => ({ ...each, at: times.get(each.id) ?? each.at }));
  const was = firstDay(post.publications.map(({ at }) => at));
  const is = firstDay(publications.map(({ at }) => at));
  if (times.size === 0 || was === null || is === null) return { ...post, publications };
  const days = dayNumber(dayOf(is)) - dayNumber(dayOf(was));
  const assignments = post.assignments.map((each) => withDue(each, days, today, dayOf(is)));
  return { ...post, publications, assignments };
}

/** Work that is not done is due as long before the publication as it was, on a working day that is not over. */
function withDue(assignment: PlanAssignment, days: number, today: string, by: string): PlanAssignment {
  const { due, done } = assignment;
  if (done || due === null) return assignment;
  let day = dayNumber(due) + days;
  while (!isWorkingDay(day)) day--;
  const earliest = Math.max(day, dayNumber(today));
  return { ...assignment, due: dayFromNumber(Math.min(earliest, Math.max(dayNumber(by), dayNumber(today)))) };
}

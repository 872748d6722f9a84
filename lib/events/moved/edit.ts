import type { PlanAssignment, PlanEvent, PlanPost } from "@/lib/plan/document";
import { isWorkingDay } from "@/lib/plan/fixes/room";
import type { PlanEdit } from "@/lib/plan/recheck";
import { dayFromNumber, dayNumber, dayOf } from "@/lib/platform/time";
import type { Question } from "../count-back/desk";
import type { Moving } from "./preparation";

/** The event with its new days, and what moves with it, as the plan would have it. */
export function editOfMove(question: Question, event: PlanEvent, moving: readonly Moving[]): PlanEdit {
  const { index } = question;
  const tasks = moving.flatMap((each) => {
    const task = each.kind === "task" && each.to !== null ? index.tasks.get(each.id) : undefined;
    return task ? [[task.id, { ...task, due: each.to }] as const] : [];
  });
  const posts = Map.groupBy(moving, (each) => (each.kind === "publication" ? each.post : ""));
  posts.delete("");
  const edited = Array.from(
    posts,
    ([id, moves]) => [id, movedPost(question, index.posts.get(id)!.post, moves)] as const,
  );
  const { events } = index.prepared.setting;
  return {
    posts: new Map(edited),
    tasks: new Map(tasks),
    setting: { events: events.map((other) => (other.id === event.id ? event : other)) },
  };
}

function movedPost(question: Question, post: PlanPost, moves: readonly Moving[]): PlanPost {
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
  const assignments = post.assignments.map((each) => withDue(question, each, days, dayOf(is)));
  return { ...post, publications, assignments };
}

/** Work that is not done is due as long before the publication as it was, on a working day that is not over. */
function withDue(
  { today, daysOff }: Question,
  assignment: PlanAssignment,
  days: number,
  by: string,
): PlanAssignment {
  const { due, done } = assignment;
  if (done || due === null) return assignment;
  let day = dayNumber(due) + days;
  while (!isWorkingDay(day) || daysOff.has(day)) day--;
  const earliest = Math.max(day, dayNumber(today));
  return { ...assignment, due: dayFromNumber(Math.min(earliest, Math.max(dayNumber(by), dayNumber(today)))) };
}

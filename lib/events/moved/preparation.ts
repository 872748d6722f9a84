import type { PlanEvent, PlanPost, PlanTask } from "@/lib/plan/document";
import { bearsOneMore, freeTimes, isOpenOn } from "@/lib/plan/fixes/room";
import { holds } from "@/lib/plan/prepared/calendar";
import { dayFromNumber, dayNumber, dayOf, onDay, timeOf, type Wall } from "@/lib/platform/time";
import { type Desk, type Question, withDesk } from "../count-back/desk";
import { partOf, spanOfPart } from "../count-back/spans";
import { isFreeFor } from "../count-back/tasks";
import type { Stay, Way } from "./vocabulary";

type Days = Pick<PlanEvent, "start" | "end">;
type Named = { id: string; title: string; from: string };

/** Something that goes to another day, or says why it stays. `from`, `to`: days of tasks, times of publications. */
export type Moving = Named &
  ({ kind: "task" } | { kind: "publication"; post: string; channel: string }) &
  ({ to: string; isShifted: boolean } | { to: null; why: Stay });

/** Past this, nothing is sought. */
const REACH = 6;

/**
 * What is prepared for an event, when its days become others: as far from its start, or its end, as it was. The wall
 * clock of publications stays; what is out or done stays; tasks stand on working days. The plan is left as it was.
 */
export function preparationMoved(question: Question, to: Days, way: Way): Moving[] {
  const was = question.event;
  return withDesk({ ...question, event: { ...was, ...to } }, (desk) => {
    const posts = [...desk.index.posts.values()]
      .map(({ post }) => post)
      .filter(({ event }) => event === was.id);
    const tasks = [...desk.index.tasks.values()].filter(({ event }) => event === was.id);
    const target = (day: number) => shifted(was, to, day);
    takeOut(desk, posts);
    return [
      ...tasks.flatMap((task) => (task.due === null ? [] : movedTask(desk, task, task.due, target, way))),
      ...posts.flatMap((post) => movedPost(desk, post, target, way)),
    ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1));
  });
}

/** As far before the start, after the start while it lasts, or after the end. */
function shifted(was: Days, to: Days, day: number): number {
  const afterEnd = day - dayNumber(was.end);
  if (afterEnd > 0) return dayNumber(to.end) + afterEnd;
  const fromStart = day - dayNumber(was.start);
  const there = dayNumber(to.start) + fromStart;
  return fromStart < 0 ? there : Math.min(there, dayNumber(to.end));
}

const FIXED: ReadonlySet<string> = new Set(["published", "cancelled", "failed"]);

/** What moves takes no room where it was. */
function takeOut(desk: Desk, posts: readonly PlanPost[]): void {
  const moving = posts.filter(({ status }) => !FIXED.has(status));
  const undated = moving.map((post) => ({
    ...post,
    publications: post.publications.map((publication) => ({ ...publication, at: null })),
  }));
  desk.put({ posts: new Map(undated.map((post) => [post.id, post])) });
}

function movedTask(
  desk: Desk,
  { id, title, done }: PlanTask,
  due: string,
  target: (day: number) => number,
  way: Way,
): Moving[] {
  const task = { kind: "task" as const, id, title, from: due };
  if (done) return [{ ...task, to: null, why: "done" }];
  const day = target(dayNumber(due));
  const found = taskDay(desk, day, way);
  if (found === null) return [{ ...task, to: null, why: "past" }];
  return dayFromNumber(found) === due
    ? []
    : [{ ...task, to: dayFromNumber(found), isShifted: found !== day }];
}

/** The day itself or the working day before it; what is past by then has the first that is left, if it is counted anew. */
function taskDay(desk: Desk, day: number, way: Way): number | null {
  const part = partOf(desk.event, day);
  if (day < desk.todayNumber && way === "along") return null;
  const span = spanOfPart(desk.event, part, day, desk.todayNumber);
  if (part === "during" && day >= desk.todayNumber) return day;
  for (let before = day; before >= span.from; before--) if (isFreeFor(desk, before)) return before;
  for (let after = Math.max(day, span.from); after <= span.to; after++)
    if (isFreeFor(desk, after)) return after;
  return day < desk.todayNumber ? null : day;
}

function movedPost(desk: Desk, post: PlanPost, target: (day: number) => number, way: Way): Moving[] {
  const moved: Moving[] = [];
  const placed = new Map<string, Wall>();
  for (const { id, channel, at } of post.publications) {
    if (at === null) continue;
    const it = { kind: "publication" as const, id, post: post.id, channel, title: post.title, from: at };
    if (FIXED.has(post.status)) {
      moved.push({ ...it, to: null, why: "out" });
      continue;
    }
    const found = timeFor(desk, channel, at, target(dayNumber(dayOf(at))), way);
    placed.set(id, "to" in found ? found.to : at);
    if (!("to" in found)) moved.push({ ...it, to: null, why: found.why });
    else if (found.to !== at) moved.push({ ...it, ...found });
  }
  const publications = post.publications.map((each) => ({ ...each, at: placed.get(each.id) ?? each.at }));
  if (placed.size > 0) desk.put({ posts: new Map([[post.id, { ...post, publications }]]) });
  return moved;
}

type Found = { to: Wall; isShifted: boolean } | { why: Stay };

function timeFor(desk: Desk, id: string, at: Wall, day: number, way: Way): Found {
  const { prepared } = desk.index;
  const channel = prepared.channels.find((each) => each.id === id)!;
  const isLive = partOf(desk.event, day) === "during";
  const isPast = day <= desk.todayNumber;
  const isOpen = isOpenOn(prepared, channel, day);
  const same = onDay(at, dayFromNumber(day));
  if (way === "along") {
    if (isPast) return { why: "past" };
    return isOpen ? { to: same, isShifted: false } : { why: "closed" };
  }
  const timesOn = (on: number) =>
    freeTimes(prepared, channel, { days: { from: on, to: on }, near: on, time: timeOf(at), isLive }, 1);
  if (!isPast && isOpen && (isLive || bearsOneMore(prepared, channel, day)) && timesOn(day)[0] === same)
    return { to: same, isShifted: false };
  const span = spanOfPart(desk.event, partOf(desk.event, day), day, desk.todayNumber + 1);
  const near = Math.max(day, span.from);
  for (const away of AWAY) {
    const [to] = holds(span, near + away) ? timesOn(near + away) : [];
    if (to) return { to, isShifted: true };
  }
  return { why: isPast ? "past" : isOpen ? "no_room" : "closed" };
}

/** 0, −1, 1, −2, 2 … */
const AWAY = Array.from({ length: 2 * REACH + 1 }, (_, step) => (step % 2 ? -1 : 1) * Math.ceil(step / 2));

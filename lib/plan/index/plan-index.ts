import type { Plan, PlanPost, PlanTask } from "../document";
import { textsOn } from "../prepared/channels";
import { type PreparedPlan, preparePlan, type Setting } from "../prepared/prepare";
import { appendPost, type Places, type PreparedPost, placesOfLists, truncate } from "../prepared/timeline";
import { exchangePosts } from "./exchange-posts";

/** A plan made ready for the rules once, and kept ready while posts and tasks change. */
export type PlanIndex = {
  prepared: PreparedPlan;
  posts: Map<string, PreparedPost>;
  tasks: Map<string, PlanTask>;
  places: Places;
};

/** What becomes of a plan: posts and tasks as they are then, by id, null where they are taken away. */
export type PlanEdit = {
  posts?: ReadonlyMap<string, PlanPost | null>;
  tasks?: ReadonlyMap<string, PlanTask | null>;
  /** Anything else: lists that are there replace those of the plan. Judged by two full checks. */
  setting?: Partial<Setting>;
};

/** Costs as much as a check; then a recheck of a move costs no more than the month around it. */
export function planIndex(plan: Plan): PlanIndex {
  const { posts, tasks, ...setting } = plan;
  const prepared = { ...preparePlan(plan), setting };
  for (const channel of prepared.channels) textsOn(channel);
  return {
    prepared,
    posts: new Map(prepared.posts.map((post) => [post.post.id, post])),
    tasks: new Map(tasks.map((task) => [task.id, task])),
    places: placesOfLists(setting),
  };
}

/** The plan as the index has it, in no particular order. */
export function planOf({ prepared, posts, tasks }: PlanIndex): Plan {
  return {
    ...prepared.setting,
    posts: Array.from(posts.values(), ({ post }) => post),
    tasks: [...tasks.values()],
  };
}

export function editedPlan(index: PlanIndex, edit: PlanEdit): Plan {
  const plan = planOf(index);
  return {
    ...plan,
    ...edit.setting,
    posts: replaced(plan.posts, edit.posts),
    tasks: replaced(plan.tasks, edit.tasks),
  };
}

/** Puts the posts and tasks of an edit into the index; what it answers takes them out again. */
export function applyEdit(index: PlanIndex, { posts, tasks }: PlanEdit): () => void {
  const { timeline } = index.prepared;
  const length = timeline.ids.length;
  const swaps: { id: string; now?: PreparedPost; then?: PreparedPost }[] = [];
  for (const [id, post] of posts ?? []) {
    const now = index.posts.get(id);
    const then = post === null ? undefined : appendPost(timeline, post, eventOf(index, post), index.places);
    swaps.push({ id, now, then });
    swapPost(index, id, now, then);
  }
  const former = new Map(Array.from(tasks?.keys() ?? [], (id) => [id, index.tasks.get(id) ?? null]));
  for (const [id, task] of tasks ?? []) putTask(index, id, task);
  return () => {
    for (const [id, task] of former) putTask(index, id, task);
    for (const { id, now, then } of swaps) swapPost(index, id, then, now);
    truncate(timeline, length);
  };
}

function eventOf({ prepared }: PlanIndex, { event }: PlanPost) {
  return event === null ? undefined : prepared.events.get(event);
}

function swapPost(
  index: PlanIndex,
  id: string,
  out: PreparedPost | undefined,
  into: PreparedPost | undefined,
): void {
  if (out || into) exchangePosts(index.prepared, out, into);
  if (into) index.posts.set(id, into);
  else index.posts.delete(id);
}

function putTask({ prepared, tasks }: PlanIndex, id: string, task: PlanTask | null): void {
  const former = tasks.get(id);
  const event = former && prepared.events.get(former.event);
  if (event) event.tasks = event.tasks.filter((other) => other !== former);
  if (task === null) tasks.delete(id);
  else {
    tasks.set(id, task);
    prepared.events.get(task.event)?.tasks.push(task);
  }
}

function replaced<T extends { id: string }>(
  list: T[],
  changes: ReadonlyMap<string, T | null> | undefined,
): T[] {
  if (!changes) return list;
  const kept = list.filter(({ id }) => !changes.has(id));
  return [...kept, ...[...changes.values()].filter((item) => item !== null)];
}

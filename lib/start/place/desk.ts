import { rhythmStart } from "@/lib/channels/rhythm-start";
import type { PlanPost, PlanTask } from "@/lib/plan/document";
import { applyEdit, type PlanIndex } from "@/lib/plan/index/plan-index";
import { holds, type Span, shared } from "@/lib/plan/prepared/calendar";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import { placesIn } from "@/lib/plan/prepared/sequence";
import { planIndex } from "@/lib/plan/recheck";
import type { ObjectiveKind } from "@/lib/plan/vocabulary";
import { dayNumber } from "@/lib/platform/time";
import type { Draft } from "./draft";
import { type Experience, experienceOf } from "./experience";
import type { FirstPlanQuestion } from "./question";
import { isTakeable } from "./takeable";

/** A plan that grows while drafts are placed in it, so that each one counts those before it. */
export type Desk = FirstPlanQuestion & {
  index: PlanIndex;
  /** The days on which drafts may go out: from the first that leaves time to make something, to the end of the horizon. */
  days: Span;
  drafts: Map<string, Draft>;
  /** What waits for a date and has not got one by now. */
  untaken: Map<string, PlanPost>;
  waitingIds: ReadonlySet<string>;
  /** Before this plan. */
  experience: Experience;
  /** How often each title is there, also of what waits. */
  titles: Map<string, number>;
  tasks: PlanTask[];
};

export function deskOf(question: FirstPlanQuestion): Desk {
  const index = planIndex(question.plan);
  const { today, workspace } = question.plan;
  const from = dayNumber(rhythmStart(today, workspace.weekStart));
  return {
    ...question,
    index,
    days: { from, to: index.prepared.calendar.period.to },
    drafts: new Map(),
    waitingIds: new Set(question.waiting.map(({ id }) => id)),
    experience: experienceOf(question.plan.posts),
    titles: titlesOf(question),
    untaken: new Map(question.waiting.filter(isTakeable).map((post) => [post.id, post])),
    tasks: [],
  };
}

function titlesOf({ plan, waiting }: FirstPlanQuestion): Map<string, number> {
  const titles = new Map<string, number>();
  const all = new Map([...plan.posts, ...waiting].map(({ id, title }) => [id, title]));
  for (const title of all.values()) titles.set(title, (titles.get(title) ?? 0) + 1);
  return titles;
}

/** Puts the draft in, in place of one of the same id. */
export function put(desk: Desk, draft: Draft): void {
  const before = desk.drafts.get(draft.post.id)?.post ?? draft.waited;
  if (before) desk.titles.set(before.title, desk.titles.get(before.title)! - 1);
  desk.titles.set(draft.post.title, (desk.titles.get(draft.post.title) ?? 0) + 1);
  applyEdit(desk.index, { posts: new Map([[draft.post.id, draft.post]]) });
  desk.drafts.set(draft.post.id, draft);
  desk.untaken.delete(draft.post.id);
}

export function putTask(desk: Desk, task: PlanTask): void {
  applyEdit(desk.index, { tasks: new Map([[task.id, task]]) });
  desk.tasks.push(task);
}

/** No post of the plan is called so. */
export const idOf = ({ drafts, index, waitingIds }: Desk): string =>
  freeId(`first-${drafts.size + 1}`, index.posts, waitingIds);

/** Nor any task. */
export const taskIdOf = ({ tasks, index }: Desk): string =>
  freeId(`first-task-${tasks.length + 1}`, index.tasks);

function freeId(wished: string, ...there: { has(id: string): boolean }[]): string {
  let id = wished;
  while (there.some((each) => each.has(id))) id = `${id}'`;
  return id;
}

export function channelOf({ index }: Desk, id: string): PreparedChannel {
  return index.prepared.channels.find((channel) => channel.id === id)!;
}

/** The kind of an objective; of none, and of one that is not there, it says as little as one of one's own. */
export function kindOf({ index }: Desk, objective: string | null): ObjectiveKind {
  return index.prepared.objectives.find(({ id }) => id === objective)?.kind ?? "custom";
}

/** The calendar month of a day, as far as it is judged: in it shares are counted. */
export function sampleOf({ index: { prepared } }: Desk, day: number): Span {
  const { calendar } = prepared;
  const month = calendar.buckets.month.find((each) => holds(each, day));
  return (month && shared(month, calendar.period)) ?? { from: day, to: day };
}

/** The post of each publication planned in the sample of a day: of all channels, or of one. */
export function postsAround(desk: Desk, day: number, channel?: PreparedChannel): PlanPost[] {
  const { all, timeline } = desk.index.prepared;
  return placesIn(channel?.planned ?? all, sampleOf(desk, day)).map((place) => timeline.posts[place]!.post);
}

export const middleOf = ({ from, to }: Span): number => Math.floor((from + to) / 2);

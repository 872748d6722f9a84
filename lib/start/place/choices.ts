import type { PlanPost } from "@/lib/plan/document";
import { activeChannels, askedBy, effortOf, thereFrom } from "@/lib/plan/effort";
import { loadBoard, type OpenWork } from "@/lib/plan/load";
import { cadenceOf } from "@/lib/plan/prepared/channels";
import type { Setting } from "@/lib/plan/prepared/prepare";
import { type CadencePer, DEFAULT_LIMITS } from "@/lib/plan/vocabulary";
import { type Day, dayNumber, dayOf } from "@/lib/platform/time";
import { publicationOf, withDrafts } from "./draft";
import type { FirstPlan } from "./first-plan";
import type { FirstPlanQuestion } from "./question";

/** How much of what is placed goes to something, and how much was asked for (0..1; null: nobody said). */
export type Part = { id: string; count: number; share: number | null };

/** What each answer comes to in the plan: counts of publications that are placed. */
export interface Choices {
  objectives: Part[];
  audiences: Part[];
  columns: Part[];
  channels: { id: string; count: number; min: number; per: CadencePer }[];
  /** `most`: the share of promotion that is borne. */
  promotion: { count: number; most: number };
  events: { id: string; posts: number; tasks: number }[];
  /** Public holidays of these days on which nothing goes out. */
  daysKeptFree: number;
  /** Minutes: what the channels ask a week, the most that anybody's week is asked for, and what there is. */
  hours: { asked: number; busiest: { from: Day; load: number; room: number } | null; there: number };
}

export function choicesOf(question: FirstPlanQuestion, plan: FirstPlan): Choices {
  const { objectives, audiences, columns, channels, events, workspace } = question.plan;
  const posts = plan.drafts.map(({ post }) => post);
  const count = (is: (post: PlanPost) => boolean) => posts.filter(is).length;
  return {
    objectives: objectives.map(({ id, weight }) => ({
      id,
      count: count(({ objective }) => objective === id),
      share: weight || null,
    })),
    audiences: audiences.map(({ id }) => ({
      id,
      count: count(({ audience }) => audience === id),
      share: null,
    })),
    columns: columns.map(({ id, share }) => ({ id, count: count(({ column }) => column === id), share })),
    channels: channels.map((channel) => {
      const { min, per } = cadenceOf(channel);
      const isOn = (post: PlanPost) => publicationOf(post).channel === channel.id;
      return { id: channel.id, count: count(isOn), min: min ?? 0, per };
    }),
    promotion: {
      count: count(({ promotional }) => promotional),
      most: workspace.limits.promotionShare ?? DEFAULT_LIMITS.promotionShare,
    },
    events: events
      .map(({ id }) => ({
        id,
        posts: count(({ event }) => event === id),
        tasks: plan.tasks.filter(({ event }) => event === id).length,
      }))
      .filter((event) => event.posts + event.tasks > 0),
    daysKeptFree: daysKeptFree(question, plan),
    hours: hoursOf(question, plan),
  };
}

function daysKeptFree({ daysOff }: FirstPlanQuestion, { from, to, drafts }: FirstPlan): number {
  const used = new Set(drafts.map(({ post }) => dayNumber(dayOf(publicationOf(post).at))));
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return [...daysOff].filter((day) => day >= first && day <= last && !used.has(day)).length;
}

function hoursOf({ plan }: FirstPlanQuestion, { from, to, drafts }: FirstPlan): Choices["hours"] {
  const { posts, tasks: _, ...setting } = plan;
  const work = withDrafts(posts, drafts).flatMap(openWork);
  return {
    asked: askedBy(activeChannels(setting).map(effortOf)),
    // Of a horizon that ends before the plan can begin, no week is planned.
    busiest: from <= to ? busiestWeek({ ...setting, period: { from, to } }, work) : null,
    there: thereFrom(plan.contributors),
  };
}

function busiestWeek(setting: Setting, work: readonly OpenWork[]): Choices["hours"]["busiest"] {
  const { weeks, of } = loadBoard(setting, work);
  const people = [...of.values()];
  const totals = weeks.map((week, place) => ({
    from: week.from,
    load: people.reduce((sum, each) => sum + each[place]!.load, 0),
    room: people.reduce((sum, each) => sum + each[place]!.room, 0),
  }));
  return totals.reduce<(typeof totals)[number] | null>(
    (most, week) => (most && most.load >= week.load ? most : week),
    null,
  );
}

const openWork = ({ assignments }: PlanPost): OpenWork[] =>
  assignments.flatMap(({ contributor, minutes, due, done }) =>
    done || due === null ? [] : [{ contributor, minutes, due }],
  );

import type { Period, Plan, PlanPost } from "@/lib/plan/document";
import {
  addDays,
  type Day,
  dayOf,
  instantToMs,
  instantToWall,
  msToInstant,
  onDay,
  type Wall,
  wallToInstant,
} from "@/lib/platform/time";

/** The same plan so many weeks later: every date moves by whole weeks, every clock on a wall shows what it showed. */
export function shiftPlan(plan: Plan, weeks: number): Plan {
  const day = (it: Day) => addDays(it, 7 * weeks);
  const perhaps = (it: Day | null) => it && day(it);
  const period = ({ from, to }: Period) => ({ from: day(from), to: day(to) });
  return {
    ...plan,
    period: period(plan.period),
    today: perhaps(plan.today),
    channels: plan.channels.map((channel) => ({
      ...channel,
      activeFrom: perhaps(channel.activeFrom),
      activeTo: perhaps(channel.activeTo),
      pauses: channel.pauses.map(period),
    })),
    objectives: plan.objectives.map((it) => ({ ...it, from: perhaps(it.from), to: perhaps(it.to) })),
    events: plan.events.map((it) => ({ ...it, start: day(it.start), end: day(it.end) })),
    contributors: plan.contributors.map((it) => ({ ...it, absences: it.absences.map(period) })),
    tasks: plan.tasks.map((it) => ({ ...it, due: perhaps(it.due) })),
    posts: plan.posts.map((it) => shiftPost(it, day, plan.workspace.timeZone)),
  };
}

function shiftPost(post: PlanPost, day: (it: Day) => Day, zone: string): PlanPost {
  const wall = (it: Wall) => onDay(it, day(dayOf(it)));
  return {
    ...post,
    createdAt: post.createdAt && shiftInstant(post.createdAt, wall, zone),
    publications: post.publications.map((it) => ({ ...it, at: it.at && wall(it.at) })),
    assignments: post.assignments.map((it) => ({ ...it, due: it.due && day(it.due) })),
  };
}

/** By the clock of the workspace: what was written at nine was written at nine, also across a clock change. */
function shiftInstant(text: string, shift: (it: Wall) => Wall, zone: string): string {
  const at = instantToMs(text);
  const moved = wallToInstant(shift(instantToWall(at, zone)), zone).at + (at % 60_000);
  return msToInstant(moved).replace(".000Z", "Z");
}

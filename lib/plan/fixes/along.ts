import { dayFromNumber, dayNumber } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { PlanAssignment, PlanPost } from "../document";
import type { Flag, RuleId } from "../flag";
import type { PreparedPlan } from "../prepared/prepare";
import { type Desk, type Outcome, outcomeOf, type Search } from "./desk";
import { authorOf, objectivesFor, withoutSetting } from "./drafts";
import { dayInTime, dueOf, earliestDay, peopleOf, takersOf } from "./people";

/** Flags that go where their post goes, and come anew there: a fix that moves the post sees to them as well. */
export const ALONG_RULES = [
  "objective.missing",
  "contributor.self-review",
  "contributor.no-author",
  "contributor.late",
] as const satisfies readonly RuleId[];
export type AlongRule = (typeof ALONG_RULES)[number];

/** The changes, and what has to go along with them so that they do no harm. */
export function withWhatGoesAlong(
  search: Search,
  changes: readonly PlanChange[],
): { changes: readonly PlanChange[]; outcome: Outcome } {
  const outcome = outcomeOf(search, changes);
  const along = outcome.harm.length > 0 ? alongWith(search.desk, changes, outcome.harm) : null;
  if (!along) return { changes, outcome };
  return { changes: [...changes, ...along], outcome: outcomeOf(search, [...changes, ...along]) };
}

function alongWith(desk: Desk, changes: readonly PlanChange[], harm: readonly Flag[]): PlanChange[] | null {
  const along: PlanChange[] = [];
  for (const flag of harm) {
    const change = isAlong(flag.rule) ? cures[flag.rule](desk, changes, flag) : null;
    if (!change) return null;
    along.push(change);
  }
  return along;
}

type Cure = (desk: Desk, changes: readonly PlanChange[], flag: Flag) => PlanChange | null;

const cures: Record<AlongRule, Cure> = {
  "objective.missing": (desk, changes, { subject }) => objectiveFor(desk, changes, subject.post!),
  "contributor.self-review": (desk, _, { subject }) => reviewerFor(desk, subject.post!, subject.contributor!),
  "contributor.no-author": (desk, changes, { subject, from }) => {
    const post = postNow(desk, changes, subject.post!);
    const assignment = post && authorOf(desk, changes, post, from);
    return assignment ? { change: "assign", post: post.id, assignment } : null;
  },
  "contributor.late": (desk, changes, { subject, from }) =>
    earlierFor(desk, postNow(desk, changes, subject.post!), subject.contributor!, dayNumber(from)),
};

/** Work that was due after the day on which the post appears now is due before it. */
function earlierFor(
  { index }: Desk,
  post: PlanPost | undefined,
  contributor: string,
  first: number,
): PlanChange | null {
  const assignment = post?.assignments.find(
    ({ due, done, ...each }) =>
      each.contributor === contributor && !done && due !== null && dayNumber(due) > first,
  );
  if (!post || !assignment) return null;
  const day = dayInTime(index.prepared, assignment, first);
  return day === null
    ? null
    : { change: "reassign", post: post.id, assignment, set: { due: dayFromNumber(day) } };
}

/** What the channel of its first publication serves, and is served least. */
export function objectiveFor(desk: Desk, changes: readonly PlanChange[], id: string): PlanChange | null {
  const first = postNow(desk, changes, id)?.publications.find(({ at }) => at !== null);
  const channel = desk.plan.channels.find((each) => each.id === first?.channel);
  if (!first?.at || !channel) return null;
  const [objective] = objectivesFor(desk.index.prepared, channel, first.at);
  return objective ? { change: "set-post", post: id, set: { objective } } : null;
}

/** Somebody else reviews who does not write it: with room if there is such a one, the same day or shortly before. */
export function reviewerFor({ index }: Desk, id: string, reviewer: string): PlanChange | null {
  const post = index.posts.get(id)?.post;
  const assignment = post?.assignments.find(
    ({ contributor, role }) => contributor === reviewer && role === "reviewer",
  );
  if (!post || !assignment) return null;
  const not = peopleOf(post, assignment);
  const { contributors } = index.prepared;
  const [anybody] = [...contributors.keys()].filter((each) => !not.has(each));
  const isOpen = assignment.due !== null && !assignment.done;
  const [taker] = isOpen ? takersFor(index.prepared, assignment, not) : [];
  const to = taker?.contributor ?? anybody;
  if (!to) return null;
  const due = taker ? dueOf(taker) : assignment.due;
  return { change: "reassign", post: id, assignment, set: { contributor: to, due } };
}

function takersFor(plan: PreparedPlan, { minutes, due }: PlanAssignment, not: ReadonlySet<string>) {
  const by = dayNumber(due!);
  return takersOf(plan, { minutes, by, earliest: Math.max(earliestDay(plan), by - 6), not });
}

function postNow(desk: Desk, changes: readonly PlanChange[], id: string): PlanPost | undefined {
  return desk.editOf(withoutSetting(changes)).posts?.get(id) ?? desk.index.posts.get(id)?.post;
}

function isAlong(rule: RuleId): rule is AlongRule {
  return (ALONG_RULES as readonly RuleId[]).includes(rule);
}

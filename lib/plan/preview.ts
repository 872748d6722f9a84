import { dayOf } from "@/lib/platform/time";
import type { Plan, PlanPost } from "./document";
import { type Move, moved } from "./edit";
import { diffFlags, type FlagChanges, type RuleId } from "./flag";
import { type DayCount, type Rhythm, rhythmsIn } from "./meters";
import type { PreparedPlan } from "./prepared/prepare";
import { type PlanIndex, planIndex, recheck, withEdit } from "./recheck";

/** What a drop would do: the rhythm of the bucket and the day it lands on, and the flags that it brings and takes away. */
export type MovePreview = FlagChanges & {
  /** null where the move takes the publication off the calendar. */
  rhythm: Rhythm | null;
  dayCount: number;
  maxPerDay: DayCount["maxPerDay"];
};

/** Judges many moves of one plan, as a pointer makes them, by these rules or by all: the plan is prepared once. */
export function previewsOf(plan: Plan, rules?: Iterable<RuleId>): (move: Move) => MovePreview {
  const index = planIndex(plan);
  const postIds = new Map(
    plan.posts.flatMap(({ id, publications }) => publications.map((each) => [each.id, id])),
  );
  return (move) => {
    const postId = postIds.get(move.publication) ?? move.post;
    const post = postId === undefined ? undefined : index.posts.get(postId)?.post;
    return previewOf(index, move, post, rules);
  };
}

function previewOf(
  index: PlanIndex,
  move: Move,
  post: PlanPost | undefined,
  rules?: Iterable<RuleId>,
): MovePreview {
  const edit = { posts: new Map(post && [[post.id, moved(post, move)]]) };
  const { came, went } = recheck(index, edit, rules);
  return { ...withEdit(index, edit, (prepared) => landing(prepared, move)), ...diffFlags(went, came) };
}

function landing(
  prepared: PreparedPlan,
  { channel, at }: Move,
): Pick<MovePreview, "rhythm" | "dayCount" | "maxPerDay"> {
  if (at === null) return { rhythm: null, dayCount: 0, maxPerDay: null };
  const rhythms = rhythmsIn(prepared.setting, prepared);
  const { count, maxPerDay } = rhythms.on(channel, dayOf(at));
  return { rhythm: rhythms.of(channel, dayOf(at)), dayCount: count, maxPerDay };
}

import { checkPlan, judge } from "./check";
import { difference, type Flag, type FlagDifference, type RuleId } from "./flag";
import { applyEdit, editedPlan, type PlanEdit, type PlanIndex, planIndex, planOf } from "./index/plan-index";
import { marksOf, touchedBy } from "./index/touched-by";
import type { PreparedPlan } from "./prepared/prepare";
import { everything } from "./prepared/touched";

export { type PlanEdit, type PlanIndex, planIndex, planOf } from "./index/plan-index";

/**
 * What an edit would do to the flags of a plan: exactly the difference of two full checks, found by judging only what the
 * edit touches. The index is left as it was.
 */
export function recheck(index: PlanIndex, edit: PlanEdit, rules?: Iterable<RuleId>): FlagDifference {
  if (edit.setting) {
    return difference(checkPlan(planOf(index), { rules }), checkPlan(editedPlan(index, edit), { rules }));
  }
  const marks = marksOf(index, edit);
  const before = judge(index.prepared, touchedBy(index, marks), rules);
  const after = withEdit(index, edit, (prepared) => judge(prepared, touchedBy(index, marks), rules));
  return difference(before, after);
}

/** The same, and the index moves on to the plan with the edit. */
export function advance(index: PlanIndex, edit: PlanEdit, rules?: Iterable<RuleId>): FlagDifference {
  const changes = recheck(index, edit, rules);
  if (edit.setting || isWorn(index)) Object.assign(index, planIndex(editedPlan(index, edit)));
  else applyEdit(index, edit);
  return changes;
}

/** What can be seen in the plan with an edit of posts and tasks, which is taken back afterwards. */
export function withEdit<T>(index: PlanIndex, edit: PlanEdit, look: (prepared: PreparedPlan) => T): T {
  const takeBack = applyEdit(index, edit);
  try {
    return look(index.prepared);
  } finally {
    takeBack();
  }
}

/** Every flag of the plan as the index has it. */
export function flagsOf(index: PlanIndex, rules?: Iterable<RuleId>): Flag[] {
  const { prepared, posts } = index;
  // Places of former versions of posts are still in the timeline: only those in the lists are of the plan.
  const touched = { ...everything(prepared), posts: [...posts.values()], publications: prepared.all.byDay };
  return judge(prepared, touched, rules);
}

/** Places of former versions stay behind in the timeline: when they are most of it, it is laid out anew. */
function isWorn({ prepared }: PlanIndex): boolean {
  return prepared.timeline.ids.length > 2 * prepared.all.places.length + 1_000;
}

/** Both lists are in their order. */

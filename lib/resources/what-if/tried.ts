import { LASTING } from "@/lib/channels/rules";
import type { Plan, PlanChannel, PlanPost } from "@/lib/plan/document";
import type { Day } from "@/lib/platform/time";
import { postNaming, thereIn } from "@/lib/workspaces/naming";
import { channelOf, droppedIn, objectiveOf, type Scenario } from "./scenario";
import { weightsAfter } from "./weights";

export interface Ground {
  /** From when new channels owe their rhythm. */
  begins: Day;
  /** Dropped channels on which something was published: what was, stays. */
  lasting: ReadonlySet<string>;
  /** Approved posts that lose a channel which was approved with them: they go back into review. */
  returning: ReadonlySet<string>;
}

/** No id of a document begins so. */
const triedId = (place: number): string => `tried ${place}`;

/** The plan with the scenario in it, as it will be once it is adopted. */
export function triedPlan(plan: Plan, scenario: Scenario, ground: Ground): Plan {
  const lists = {
    ...plan,
    channels: channelsAfter(plan, scenario, ground),
    objectives: objectivesAfter(plan, scenario),
  };
  const leaves = droppedIn(scenario, "drop_channel");
  if (leaves.size + droppedIn(scenario, "drop_objective").size === 0) return lists;
  const there = thereIn(lists);
  return {
    ...lists,
    posts: plan.posts.map((post) => postNaming(withoutLeaving(post, leaves, ground.returning), there)),
  };
}

function channelsAfter({ channels }: Plan, scenario: Scenario, { begins, lasting }: Ground): PlanChannel[] {
  const dropped = droppedIn(scenario, "drop_channel");
  const kept = channels.flatMap((channel): PlanChannel[] => {
    if (!dropped.has(channel.id)) return [channel];
    return lasting.has(channel.id) ? [{ ...channel, presence: "minimal" }] : [];
  });
  const added = scenario.flatMap((step, place) =>
    step.do === "add_channel" ? [{ id: triedId(place), ...channelOf(step, begins) }] : [],
  );
  return [...kept, ...added];
}

function objectivesAfter({ objectives }: Plan, scenario: Scenario): Plan["objectives"] {
  const dropped = droppedIn(scenario, "drop_objective");
  const weights = weightsAfter(objectives, scenario);
  const kept = objectives
    .filter(({ id }) => !dropped.has(id))
    .map((objective) => ({ ...objective, weight: weights.get(objective.id) ?? objective.weight }));
  const added = scenario.flatMap((step, place) =>
    step.do === "add_objective" ? [{ id: triedId(place), ...objectiveOf(step) }] : [],
  );
  return [...kept, ...added];
}

function withoutLeaving(
  post: PlanPost,
  leaves: ReadonlySet<string>,
  returning: ReadonlySet<string>,
): PlanPost {
  if (LASTING.has(post.status) || !post.publications.some(({ channel }) => leaves.has(channel))) return post;
  return {
    ...post,
    status: returning.has(post.id) ? "in_review" : post.status,
    publications: post.publications.filter(({ channel }) => !leaves.has(channel)),
  };
}

import type { Plan, PlanPost, PlanTask } from "@/lib/plan/document";

type Lists = Pick<
  Plan,
  "channels" | "objectives" | "campaigns" | "events" | "contributors" | "audiences" | "columns"
>;

/** The ids of what a workspace has: nothing that is in the bin. */
export type There = Record<keyof Lists, ReadonlySet<string>>;

export function thereIn(lists: Lists): There {
  return {
    channels: idsOf(lists.channels),
    objectives: idsOf(lists.objectives),
    campaigns: idsOf(lists.campaigns),
    events: idsOf(lists.events),
    contributors: idsOf(lists.contributors),
    audiences: idsOf(lists.audiences),
    columns: idsOf(lists.columns),
  };
}

/** The lists, naming only what is there. */
export function settingNaming<T extends Lists>(lists: T, { contributors }: There): T {
  return {
    ...lists,
    channels: lists.channels.map((channel) => ({
      ...channel,
      monitors: channel.monitors.filter((id) => contributors.has(id)),
    })),
    events: lists.events.map((event) => ({ ...event, owner: kept(event.owner, contributors) })),
  };
}

/** A task needs its event. */
export function tasksNaming<T extends PlanTask>(tasks: readonly T[], { events }: There): T[] {
  return tasks.filter(({ event }) => events.has(event));
}

/** A post names something that is there or nothing; a publication needs its channel, an assignment its contributor. */
export function postNaming(post: PlanPost, there: There): PlanPost {
  return {
    ...post,
    objective: kept(post.objective, there.objectives),
    campaign: kept(post.campaign, there.campaigns),
    event: kept(post.event, there.events),
    audience: kept(post.audience, there.audiences),
    column: kept(post.column, there.columns),
    publications: post.publications.filter(({ channel }) => there.channels.has(channel)),
    assignments: post.assignments.filter(({ contributor }) => there.contributors.has(contributor)),
  };
}

const idsOf = (list: readonly { id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

const kept = (id: string | null, there: ReadonlySet<string>): string | null =>
  id !== null && there.has(id) ? id : null;

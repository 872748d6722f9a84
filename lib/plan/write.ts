import type { Plan } from "./document";
import { byCodeUnit } from "./flag";
import { planForm } from "./reading/shapes";

/** The document of a plan: every key there, in the order of the specification; lists as they are. */
export function toDocument(plan: Plan): object {
  return planForm.write(plan) as object;
}

/** The document as JSON text, indented by two, ending in a line feed. The same plan always gives the same bytes. */
export function writePlan(plan: Plan): string {
  return `${JSON.stringify(toDocument(plan), null, 2)}\n`;
}

/**
 * The same plan with its lists in a stated order, by which two plans of the same content are written alike: lists of
 * things with an id by id, in code units; pauses and absences by first, then last day; monitors and sites by text.
 * Media and assignments keep their order, which is their author's.
 */
export function inStatedOrder(plan: Plan): Plan {
  return {
    ...plan,
    workspace: { ...plan.workspace, sites: plan.workspace.sites.toSorted(byCodeUnit) },
    channels: byId(plan.channels).map((channel) => ({
      ...channel,
      pauses: byDays(channel.pauses),
      monitors: channel.monitors.toSorted(byCodeUnit),
    })),
    objectives: byId(plan.objectives),
    campaigns: byId(plan.campaigns),
    events: byId(plan.events),
    contributors: byId(plan.contributors).map((contributor) => ({
      ...contributor,
      absences: byDays(contributor.absences),
    })),
    tasks: byId(plan.tasks),
    audiences: byId(plan.audiences),
    columns: byId(plan.columns),
    posts: byId(plan.posts).map((post) => ({ ...post, publications: byId(post.publications) })),
  };
}

function byId<T extends { id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => byCodeUnit(a.id, b.id));
}

function byDays<T extends { from: string; to: string }>(periods: readonly T[]): T[] {
  return periods.toSorted((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to));
}

import type { Plan, PlanChannel, PlanContributor, PlanEvent, PlanPost, PlanPublication } from "../document";

/** A plan to be mended by hand, in the words of whoever mends it. Throws for an id that is not there. */
export function mending(plan: Plan) {
  const post = (id: string): PlanPost => named(plan.posts, id);
  const publications = () => plan.posts.flatMap((each) => each.publications);
  return {
    post,
    channel: (id: string): PlanChannel => named(plan.channels, id),
    event: (id: string): PlanEvent => named(plan.events, id),
    contributor: (id: string): PlanContributor => named(plan.contributors, id),
    publication: (id: string): PlanPublication => named(publications(), id),
    move(id: string, at: string): void {
      named(publications(), id).at = at;
    },
    /** Ideas become drafts: else a date plans nothing. */
    draft(id: string, given: Partial<PlanPost>): void {
      Object.assign(post(id), { status: "draft", ...given });
    },
    carry(id: string, channel: string, at: string): void {
      post(id).publications.push({ id: `${id}-${channel}-more`, channel, at, text: null, result: null });
    },
    author(id: string, contributor: string): void {
      post(id).assignments.push({ contributor, role: "author", minutes: 0, due: null, done: false });
    },
    task(event: string, due: string): void {
      plan.tasks.push({ id: `${event} ${due}`, event, title: "Brief", due, done: true });
    },
    /** Its posts serve another from then on. */
    dropObjective(id: string, instead: string): void {
      plan.objectives = plan.objectives.filter((objective) => objective.id !== id);
      for (const each of plan.posts) if (each.objective === id) each.objective = instead;
    },
    describeImages(): void {
      for (const { media } of plan.posts) for (const item of media) item.alt ||= "Une image décrite.";
    },
  };
}

export type Mending = ReturnType<typeof mending>;

function named<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`${id} is not in the plan`);
  return found;
}

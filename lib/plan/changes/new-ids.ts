import type { Plan } from "../document";
import type { PlanChange } from "./change";

/** Names for what changes add to a plan: "new-1", "new-2" …, none of which anything in the plan begins with. */
export type NewIds = { next(changes: readonly PlanChange[]): string };

export function newIdsOf(plan: Plan): NewIds {
  const taken = [...plan.posts, ...plan.tasks, ...plan.posts.flatMap(({ publications }) => publications)];
  let prefix = "new-";
  while (taken.some(({ id }) => id.startsWith(prefix))) prefix = `new-${prefix}`;
  return { next: (changes) => `${prefix}${changes.filter(isAdding).length + 1}` };
}

function isAdding({ change }: PlanChange): boolean {
  return change === "add-post" || change === "add-task" || change === "publish";
}

/** The ids that the changes give to what they add: posts, tasks and publications, in that order of the changes. */
export function addedIn(changes: readonly PlanChange[]): string[] {
  return changes.flatMap((change) => {
    if (change.change === "add-post")
      return [change.post.id, ...change.post.publications.map(({ id }) => id)];
    if (change.change === "add-task") return [change.task.id];
    return change.change === "publish" ? [change.publication.id] : [];
  });
}

/** The same changes with the new ids called otherwise: whoever carries them out has ids of their own. */
export function renamed(changes: readonly PlanChange[], nameOf: (newId: string) => string): PlanChange[] {
  const names = new Map(addedIn(changes).map((id) => [id, nameOf(id)]));
  const name = (id: string) => names.get(id) ?? id;
  return changes.map((change): PlanChange => {
    switch (change.change) {
      case "add-post": {
        const publications = change.post.publications.map((each) => ({ ...each, id: name(each.id) }));
        return { ...change, post: { ...change.post, id: name(change.post.id), publications } };
      }
      case "add-task":
        return { ...change, task: { ...change.task, id: name(change.task.id) } };
      case "publish":
        return {
          ...change,
          post: name(change.post),
          publication: { ...change.publication, id: name(change.publication.id) },
        };
      case "move":
        return { ...change, publication: name(change.publication) };
      case "set-event":
      case "set-channel":
        return change;
      default:
        return { ...change, post: name(change.post) };
    }
  });
}

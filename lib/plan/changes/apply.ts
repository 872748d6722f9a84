import type { Plan, PlanAssignment, PlanChannel, PlanEvent, PlanPost, PlanTask } from "../document";
import { placed } from "../edit";
import type { PlanEdit } from "../recheck";
import type { PlanChange } from "./change";

/** The plan after the changes, one by one. What they do not touch is shared with the plan before. */
export function withChanges(plan: Plan, changes: readonly PlanChange[]): Plan {
  const { posts, tasks, setting } = editOf(plan, changes);
  return {
    ...plan,
    ...setting,
    posts: posts ? replaced(plan.posts, posts) : plan.posts,
    tasks: tasks ? replaced(plan.tasks, tasks) : plan.tasks,
  };
}

/** What the changes replace: posts and tasks by id, other lists whole. A change of what is not there changes nothing. */
export function editOf(plan: Plan, changes: readonly PlanChange[]): PlanEdit {
  return editsOf(plan)(changes);
}

/** The same for many lists of changes of one plan. */
export function editsOf(plan: Plan): (changes: readonly PlanChange[]) => PlanEdit {
  const posts = new Map(plan.posts.map((post) => [post.id, post]));
  const owners = new Map(
    plan.posts.flatMap((post) => post.publications.map((publication) => [publication.id, post.id])),
  );
  return (changes) => {
    const draft: Draft = { plan, posts, owners, edit: { posts: new Map(), tasks: new Map() } };
    for (const change of changes) enter(draft, change);
    return draft.edit;
  };
}

type Draft = {
  plan: Plan;
  posts: ReadonlyMap<string, PlanPost>;
  /** The post of each publication. */
  owners: ReadonlyMap<string, string>;
  edit: {
    posts: Map<string, PlanPost>;
    tasks: Map<string, PlanTask>;
    setting?: { channels?: PlanChannel[]; events?: PlanEvent[] };
  };
};

function enter(draft: Draft, change: PlanChange): void {
  const { edit, plan } = draft;
  switch (change.change) {
    case "add-post":
      edit.posts.set(change.post.id, change.post);
      break;
    case "add-task":
      edit.tasks.set(change.task.id, change.task);
      break;
    case "set-event": {
      const events = edit.setting?.events ?? plan.events;
      edit.setting = { ...edit.setting, events: withSet(events, change.event, change.set) };
      break;
    }
    case "set-channel": {
      const channels = edit.setting?.channels ?? plan.channels;
      edit.setting = { ...edit.setting, channels: withSet(channels, change.channel, change.set) };
      break;
    }
    default:
      enterInPost(draft, change);
  }
}

type ChangeOfPost = Extract<PlanChange, { post?: string }>;

function enterInPost(draft: Draft, change: ChangeOfPost): void {
  const { posts, edit } = draft;
  const owner = change.change === "move" ? ownerOf(draft, change.publication) : undefined;
  const id = owner ?? change.post;
  const post = id === undefined ? undefined : (edit.posts.get(id) ?? posts.get(id));
  if (post) edit.posts.set(post.id, changedPost(post, change));
}

/** Publications that the changes themselves have added belong to the post that they were added to. */
function ownerOf({ owners, edit }: Draft, publication: string): string | undefined {
  const owner = owners.get(publication);
  if (owner !== undefined) return owner;
  const added = [...edit.posts.values()].find(({ publications }) =>
    publications.some(({ id }) => id === publication),
  );
  return added?.id;
}

function changedPost(post: PlanPost, change: ChangeOfPost): PlanPost {
  switch (change.change) {
    case "move":
      return {
        ...post,
        status: change.status ?? post.status,
        publications: placed(post, change),
      };
    case "publish":
      return { ...post, publications: [...post.publications, change.publication] };
    case "set-post":
      return { ...post, ...change.set };
    case "assign":
      return { ...post, assignments: [...post.assignments, change.assignment] };
    case "reassign":
      return { ...post, assignments: reassigned(post, change) };
  }
}

function reassigned(
  { assignments }: PlanPost,
  { assignment, set }: { assignment: PlanAssignment; set: Partial<PlanAssignment> },
): PlanAssignment[] {
  const place = assignments.findIndex((other) => isSameAssignment(other, assignment));
  return assignments.map((other, index) => (index === place ? { ...other, ...set } : other));
}

export function isSameAssignment(a: PlanAssignment, b: PlanAssignment): boolean {
  return (
    a.contributor === b.contributor &&
    a.role === b.role &&
    a.minutes === b.minutes &&
    a.due === b.due &&
    a.done === b.done
  );
}

function withSet<T extends { id: string }>(items: readonly T[], id: string, set: object): T[] {
  return items.map((item) => (item.id === id ? { ...item, ...set } : item));
}

function replaced<T extends { id: string }>(
  items: readonly T[],
  changed: ReadonlyMap<string, T | null>,
): T[] {
  if (changed.size === 0) return items as T[];
  const known = new Set(items.map(({ id }) => id));
  const kept = items.map((item) => changed.get(item.id) ?? item);
  const added = [...changed.values()].filter((item) => item !== null && !known.has(item.id)) as T[];
  return [...kept, ...added];
}

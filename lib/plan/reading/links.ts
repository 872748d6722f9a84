// Ids are unique in their list, publications in the plan; whatever names an id names one that is there.
import type { Plan, PlanPost } from "../document";
import type { Reading } from "./reading";

const LISTS = [
  "channels",
  "objectives",
  "campaigns",
  "events",
  "contributors",
  "tasks",
  "audiences",
  "columns",
  "posts",
] as const;
type ListName = (typeof LISTS)[number];
/** Without the lists that could not be read: what names an id there is passed over, as it may well be right. */
type Ids = ReadonlyMap<ListName, ReadonlySet<string>>;
/** What could not be read is undefined in a torn plan: it has been reported, and is passed over here. */
type Torn<T> = T | undefined;

export function checkLinks(plan: Plan, reading: Reading): void {
  const readable = LISTS.filter((name) => plan[name] !== undefined);
  const ids: Ids = new Map(readable.map((name) => [name, uniqueIds(plan[name], name, reading)]));
  each(plan.channels, "channels", reading, (channel) => {
    uniqueValues(channel.monitors, "monitors", reading);
    each(channel.monitors, "monitors", reading, (to) =>
      link(`channel "${channel.id}"`, to, "contributors", ids, reading),
    );
  });
  each(plan.events, "events", reading, (event) => {
    linkAt("owner", `event "${event.id}"`, event.owner, "contributors", ids, reading);
  });
  each(plan.tasks, "tasks", reading, (task) => {
    linkAt("event", `task "${task.id}"`, task.event, "events", ids, reading);
  });
  each(plan.posts, "posts", reading, (post) => linkPost(post, ids, reading));
  uniquePublications(plan.posts, reading);
}

function linkPost(post: PlanPost, ids: Ids, reading: Reading): void {
  const from = `post "${post.id}"`;
  linkAt("objective", from, post.objective, "objectives", ids, reading);
  linkAt("campaign", from, post.campaign, "campaigns", ids, reading);
  linkAt("event", from, post.event, "events", ids, reading);
  linkAt("audience", from, post.audience, "audiences", ids, reading);
  linkAt("column", from, post.column, "columns", ids, reading);
  each(post.publications, "publications", reading, (publication) => {
    linkAt("channel", `publication "${publication.id}"`, publication.channel, "channels", ids, reading);
  });
  each(post.assignments, "assignments", reading, (assignment) => {
    linkAt("contributor", from, assignment.contributor, "contributors", ids, reading);
  });
}

function uniquePublications(posts: Torn<PlanPost[]>, reading: Reading): void {
  const seen = new Set<string>();
  each(posts, "posts", reading, (post) => {
    each(post.publications, "publications", reading, (publication) => {
      if (seen.has(publication.id)) duplicate(publication.id, "publications", reading, "id");
      seen.add(publication.id);
    });
  });
}

function uniqueIds(items: Torn<{ id: string }[]>, name: string, reading: Reading): Set<string> {
  const seen = new Set<string>();
  each(items, name, reading, (item) => {
    if (item.id === undefined) return;
    if (seen.has(item.id)) duplicate(item.id, name, reading, "id");
    seen.add(item.id);
  });
  return seen;
}

function uniqueValues(values: Torn<string[]>, name: string, reading: Reading): void {
  const seen = new Set<string>();
  each(values, name, reading, (value) => {
    if (seen.has(value)) duplicate(value, name, reading);
    seen.add(value);
  });
}

function linkAt(
  key: string,
  from: string,
  to: Torn<string | null>,
  list: ListName,
  ids: Ids,
  reading: Reading,
): void {
  if (to === null || to === undefined) return;
  reading.enter(key);
  link(from, to, list, ids, reading);
  reading.leave();
}

function link(from: string, to: string, list: ListName, ids: Ids, reading: Reading): void {
  if (ids.get(list)?.has(to) ?? true) return;
  reading.fault("dangling", `${from} names "${to}", which is not among the ${list}`, { from, to, list });
}

function duplicate(id: string, list: string, reading: Reading, key?: string): void {
  if (key) reading.enter(key);
  reading.fault("duplicate", `"${id}" is there twice among the ${list}`, { id, list });
  if (key) reading.leave();
}

function each<T>(items: Torn<T[]>, name: string, reading: Reading, visit: (item: T & {}) => void): void {
  if (items === undefined) return;
  reading.enter(name);
  items.forEach((item, index) => {
    if (item === undefined || item === null) return;
    reading.enter(index);
    visit(item);
    reading.leave();
  });
  reading.leave();
}

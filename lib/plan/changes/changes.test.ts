import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlan } from "../check";
import { anyPlan } from "../oracle/arbitraries";
import { planIndex, recheck } from "../recheck";
import { editOf, withChanges } from "./apply";
import type { PlanChange } from "./change";
import { addedIn, newIdsOf, renamed } from "./new-ids";

const plan = fc
  .sample(anyPlan(), { numRuns: 50, seed: 1 })
  .find(({ posts, events }) => events.length > 0 && posts.some(({ assignments }) => assignments.length > 0))!;
const post = plan.posts.find(({ assignments }) => assignments.length > 0)!;
const [event, channel] = [plan.events[0]!, plan.channels[0]!];

const draft = { ...post, id: "new-1", publications: [], assignments: [] };
const publication = { id: "new-2", channel: channel.id, at: "2026-11-09T10:00", text: null, result: null };
const changes: PlanChange[] = [
  { change: "add-post", post: draft },
  { change: "publish", post: "new-1", publication },
  { change: "move", publication: "new-2", channel: channel.id, at: "2026-11-10T10:00" },
  { change: "set-post", post: post.id, set: { event: null } },
  { change: "reassign", post: post.id, assignment: post.assignments[0]!, set: { minutes: 7 } },
  { change: "assign", post: post.id, assignment: { ...post.assignments[0]!, minutes: 8 } },
  { change: "add-task", task: { id: "new-4", event: event.id, title: "", due: null, done: false } },
  { change: "set-event", event: event.id, set: { owner: null } },
  { change: "set-channel", channel: channel.id, set: { monitors: [] } },
];

describe("changes of a plan", () => {
  test("are made one after another, the later ones also of what the earlier ones added", () => {
    const after = withChanges(plan, changes);
    expect(after.posts.find(({ id }) => id === "new-1")?.publications).toEqual([
      { ...publication, at: "2026-11-10T10:00" },
    ]);
    const changed = after.posts.find(({ id }) => id === post.id)!;
    expect(changed.event).toBeNull();
    expect(changed.assignments[0]?.minutes).toBe(7);
    expect(changed.assignments.at(-1)?.minutes).toBe(8);
    expect(after.tasks.at(-1)?.id).toBe("new-4");
    expect(after.events[0]?.owner).toBeNull();
    expect(after.channels[0]?.monitors).toEqual([]);
  });

  test("leave the plan as it was, and share with it what they do not touch", () => {
    const before = JSON.stringify(plan);
    const after = withChanges(plan, changes);
    expect(JSON.stringify(plan)).toBe(before);
    expect(after.contributors).toBe(plan.contributors);
    expect(after.posts.filter((each, place) => each !== plan.posts[place])).toHaveLength(2);
    expect(withChanges(plan, [])).toEqual(plan);
    expect(withChanges(plan, []).posts).toBe(plan.posts);
  });

  test("of what is not there change nothing", () => {
    const strange: PlanChange[] = [
      { change: "move", publication: "nowhere", channel: channel.id, at: null },
      { change: "set-post", post: "nowhere", set: { objective: null } },
      { change: "reassign", post: post.id, assignment: { ...post.assignments[0]!, minutes: 99 }, set: {} },
    ];
    expect(withChanges(plan, strange)).toEqual(plan);
  });

  test("are the same to a recheck as to a check of the plan after them", () => {
    const { came, went } = recheck(planIndex(plan), editOf(plan, changes));
    const [before, after] = [checkPlan(plan), checkPlan(withChanges(plan, changes))];
    const texts = (flags: object[]) => flags.map((flag) => JSON.stringify(flag)).sort();
    expect(texts([...before, ...came])).toEqual(texts([...after, ...went]));
  });
});

describe("new ids", () => {
  test("are none that the plan has, and can be called otherwise, whatever names them", () => {
    expect(newIdsOf(plan).next([])).toBe("new-1");
    expect(newIdsOf(plan).next(changes)).toBe("new-4");
    const taken = { ...plan, tasks: [{ ...plan.tasks[0]!, id: "new-7", event: event.id }] };
    expect(newIdsOf(taken).next([])).toBe("new-new-1");
    expect(addedIn(changes)).toEqual(["new-1", "new-2", "new-4"]);
    const named = renamed(changes, (id) => id.replace("new", "real"));
    expect(addedIn(named)).toEqual(["real-1", "real-2", "real-4"]);
    expect(named[1]).toMatchObject({ post: "real-1", publication: { id: "real-2" } });
    expect(named[2]).toMatchObject({ publication: "real-2" });
    expect(named[3]).toEqual(changes[3]);
  });
});

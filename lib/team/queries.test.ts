import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { aContributor, aPost, aPublication } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { DEMO_NOW, demoWithEveryRole, W } from "@/lib/actions/demo-world";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { replaceAssignments } from "@/lib/posts/repository";
import { teamBoard, teamCell } from "./queries";

vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse(DEMO_NOW) }));

let store: Store;
let fresh: () => Store;
let userOf: Record<Role, string>;

beforeAll(async () => {
  ({ fresh, filled: userOf } = await storesLike((empty) => empty.write(demoWithEveryRole)));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const actor = async () => (await actorIn(store.read, (await userById(store.read, userOf.contributor))!, W))!;

/** Somebody new with so many minutes to do by a day, on a post of that status. */
const asked = (
  due: string | null,
  { status = "draft" as PostStatus, done = false, deletedAt = null as number | null } = {},
) =>
  store.write(async (tx) => {
    const { id: contributorId } = await aContributor(tx, {
      workspaceId: W,
      name: "Ada",
      minutesPerWeek: 100,
    });
    const { id: postId } = await aPost(tx, { workspaceId: W, status, deletedAt, title: "Coulisses" });
    for (const at of ["2026-11-20T09:00", "2026-11-18T23:30"])
      await aPublication(tx, { workspaceId: W, postId, channelId: "li", at });
    const row = { id: "asked", contributorId, role: "author" as const, minutes: 60, due, done };
    await replaceAssignments(tx, W, postId, [{ ...row, answer: null, askedBy: null, askedAt: null }]);
    return { contributorId, postId };
  });

const loads = async (id: string, week?: string) =>
  (await teamBoard(await actor(), week)).board.people
    .find((person) => person.id === id)!
    .weeks.map(({ load }) => load);

test("an assignment weighs on the week of its day, and its cell says what it is", async () => {
  const { contributorId, postId } = await asked("2026-11-15");
  expect(await loads(contributorId)).toEqual([60, 0, 0, 0, 0, 0, 0, 0]);
  expect(await loads(contributorId, "2026-11-16")).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await teamCell(await actor(), contributorId, "2026-11-10")).toEqual({
    tasks: [
      {
        id: "asked",
        postId,
        version: 1,
        title: "Coulisses",
        role: "author",
        minutes: 60,
        due: "2026-11-15",
        publishedOn: "2026-11-18",
        answered: null,
      },
    ],
    care: [],
  });
});

test.each([
  ["done", { done: true }],
  ["of an idea", { status: "idea" as const }],
  ["of what is published", { status: "published" as const }],
  ["in the bin", { deletedAt: 1 }],
])("what is %s weighs nothing", async (_, over) => {
  const { contributorId } = await asked("2026-11-10", over);
  expect(Math.max(...(await loads(contributorId)))).toBe(0);
  expect((await teamCell(await actor(), contributorId, "2026-11-10"))!.tasks).toEqual([]);
});

test("the board says who its reader is, and bears the flags of its weeks", async () => {
  const { board } = await teamBoard(await actor(), undefined);
  expect(board.people.filter(({ isSelf }) => isSelf).map(({ id }) => id)).toEqual(["ines"]);
  const flags = board.people.flatMap(({ flags: theirs }) => theirs);
  expect(flags.length).toBeGreaterThan(0);
  for (const { from, to } of flags) {
    expect(from <= board.weeks.at(-1)!.to).toBe(true);
    expect(to >= board.weeks[0]!.from).toBe(true);
  }
});

test("nobody has no week", async () => {
  expect(await teamCell(await actor(), "nobody", "2026-11-10")).toBeNull();
});

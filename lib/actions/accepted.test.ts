import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { createChannel, editChannel } from "@/lib/channels/actions";
import { createContributor, deleteContributor } from "@/lib/contributors/actions";
import { createEvent, editEvent } from "@/lib/events/actions";
import { createObjective, deleteObjective } from "@/lib/objectives/actions";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { faultLine, readPlan } from "@/lib/plan/read";
import { createPost, editPost, setAssignments } from "@/lib/posts/actions";
import { postFor } from "@/lib/posts/queries";
import { editPublication, movePublication } from "@/lib/publications/actions";
import { createTask } from "@/lib/tasks/actions";
import { importPlan } from "@/lib/workspaces/actions";
import { exportedPlan } from "@/lib/workspaces/queries";
import { demoWithEveryRole, done, W } from "./demo-world";
import { session } from "./test-session";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

let store: Store;
let fresh: () => Store;
let userOf: Record<Role, string>;

beforeAll(async () => {
  ({ fresh, filled: userOf } = await storesLike((empty) => empty.write(demoWithEveryRole)));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = claimOf(userOf.owner);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

async function owner(slug: string) {
  return (await actorIn(store.read, (await userById(store.read, userOf.owner))!, slug))!;
}

const refusedAt = (path: string, fault: string) => ({
  ok: false,
  code: "invalid",
  fields: { [path]: fault },
});

describe("what an action takes, the plan document takes", () => {
  async function faultsOfExport(): Promise<string[]> {
    const reading = readPlan(JSON.parse(await exportedPlan(await owner(W), "document")));
    return reading.ok ? [] : reading.errors.map(faultLine);
  }

  test("no year of another age, which is a slip of the keyboard", async () => {
    const early = [{ channelId: "li", at: "0026-11-12T09:00" }];
    expect(await createPost({ workspace: W, title: "Salon", publications: early } as never)).toMatchObject(
      refusedAt("publications.0.at", "not_a_time"),
    );
    expect(
      await createTask({ workspace: W, event: "e-salon", title: "Brief", due: "0206-11-12" }),
    ).toMatchObject(refusedAt("due", "not_a_day"));
  });

  test("nobody answers twice for one channel", async () => {
    const patch = { monitors: ["lucie", "ines", "lucie"] };
    expect(await editChannel({ workspace: W, id: "li", version: 1, patch })).toMatchObject(
      refusedAt("patch.monitors", "taken"),
    );
    expect(
      await createChannel({ workspace: W, channel: { name: "X", network: "x", ...patch } } as never),
    ).toMatchObject(refusedAt("channel.monitors", "taken"));
  });

  test("texts that no database keeps are mended before they are kept", async () => {
    const odd = "un\0 deux\ud83d";
    const { postId } = await done(createPost({ workspace: W, title: odd, publications: [] } as never));
    const media = [{ type: "image" as const, alt: odd }];
    const patch = { text: odd, link: "https://own.example/\0x", media };
    await done(editPost({ workspace: W, id: postId, version: 1, patch }));
    await done(
      createObjective({ workspace: W, objective: { name: odd, kind: "custom", kpi: odd } } as never),
    );
    expect(await faultsOfExport()).toEqual([]);
  });
});

describe("what a document names, actions take", () => {
  test.each(["x".repeat(300), "__proto__", "constructor", "a/b?c=d&é%", " ", "[0]"])("id %j", async (id) => {
    const document = {
      format: "marronnier/plan@1",
      workspace: { name: "Importé", timeZone: "Europe/Paris" },
      period: { from: "2026-11-02", to: "2026-11-29" },
      channels: [{ id, name: "Page", network: "linkedin", monitors: [id] }],
      objectives: [{ id, name: "Recruter", kind: "custom" }],
      events: [
        {
          id,
          name: "Salon",
          start: "2026-11-17",
          end: "2026-11-19",
          kind: "trade_show",
          owner: id,
          preparationDays: 5,
        },
      ],
      contributors: [{ id, name: "Inès" }],
      posts: [
        {
          id,
          title: "Stand",
          status: "draft",
          objective: id,
          event: id,
          publications: [{ id, channel: id, at: "2026-11-12T09:00" }],
          assignments: [{ contributor: id, role: "author" }],
        },
      ],
    };
    const { slug: workspace } = await done(importPlan({ text: JSON.stringify(document) }));
    const moved = await done(
      movePublication({ workspace, id, version: 1, at: "2026-11-13T09:00", channelId: id }),
    );
    expect(moved.change.publications).toMatchObject([{ id, contributorIds: [id], at: "2026-11-13T09:00" }]);
    await done(editEvent({ workspace, id, version: 1, patch: { owner: id, name: "Autre" } }));
    await done(editPost({ workspace, id, version: 1, patch: { objectiveId: id, title: "Neuf" } }));
    const exported = JSON.parse(await exportedPlan(await owner(workspace), "document"));
    expect(exported.posts[0]).toMatchObject({ id, objective: id, publications: [{ id, channel: id }] });
  });
});

test("figures that a document may hold, actions may keep: halves of minutes, long windows, losses", async () => {
  const { id, change } = await done(
    createContributor({ workspace: W, contributor: { name: "Neuf", minutesPerWeek: 450.5 } } as never),
  );
  expect(change.frame!.contributors.find((each) => each.id === id)).toMatchObject({ minutesPerWeek: 450.5 });
  await done(editChannel({ workspace: W, id: "li", version: 1, patch: { careMinutesPerWeek: 12.5 } }));
  await done(editEvent({ workspace: W, id: "e-salon", version: 1, patch: { preparationDays: 36_525 } }));
  await done(
    createObjective({ workspace: W, objective: { name: "Désabonnés", kind: "custom", target: -3 } } as never),
  );
  const { postId, change: made } = await done(
    createPost({ workspace: W, title: "Salon", publications: [{ channelId: "li", at: null }] } as never),
  );
  const [publication] = made.publications;
  await done(editPublication({ workspace: W, id: publication!.id, version: 1, patch: { result: -3 } }));
  const half = { contributor: id, role: "author" as const, minutes: 37.5, due: null, done: false };
  await done(setAssignments({ workspace: W, id: postId, version: 1, assignments: [half] }));
});

describe("what is named already may stay named, also while it is in the bin", () => {
  const someone = { role: "author" as const, minutes: 30, due: null, done: false };

  test("by a post", async () => {
    const { id } = await done(
      createObjective({ workspace: W, objective: { name: "Recruter", kind: "custom" } } as never),
    );
    const { postId } = await done(
      createPost({ workspace: W, title: "Salon", objectiveId: id, publications: [] } as never),
    );
    const assignments = [{ contributor: "thomas", ...someone }];
    await done(setAssignments({ workspace: W, id: postId, version: 1, assignments }));
    await done(deleteObjective({ workspace: W, id, version: 1 }));
    await done(deleteContributor({ workspace: W, id: "thomas", version: 1 }));

    await done(editPost({ workspace: W, id: postId, version: 2, patch: { objectiveId: id, title: "Neuf" } }));
    const more = [...assignments, { contributor: "lucie", ...someone }];
    await done(setAssignments({ workspace: W, id: postId, version: 3, assignments: more }));
    expect((await postFor(await owner(W), postId))!.assignments).toHaveLength(2);

    const other = await done(createPost({ workspace: W, title: "Autre", publications: [] } as never));
    expect(
      await editPost({ workspace: W, id: other.postId, version: 1, patch: { objectiveId: id } }),
    ).toMatchObject(refusedAt("patch.objectiveId", "not_one_of"));
    expect(await setAssignments({ workspace: W, id: other.postId, version: 1, assignments })).toMatchObject(
      refusedAt("assignments.0.contributor", "not_one_of"),
    );
  });

  test("by a channel and by an event", async () => {
    const named = await done(
      createEvent({
        workspace: W,
        event: { name: "Visite", start: "2026-12-03", end: "2026-12-03", kind: "note", owner: "thomas" },
      } as never),
    );
    await done(editChannel({ workspace: W, id: "li", version: 1, patch: { monitors: ["thomas"] } }));
    await done(deleteContributor({ workspace: W, id: "thomas", version: 1 }));
    const monitors = ["thomas", "lucie"];
    await done(editChannel({ workspace: W, id: "li", version: 2, patch: { monitors } }));
    await done(
      editEvent({ workspace: W, id: named.id, version: 1, patch: { owner: "thomas", name: "Neuf" } }),
    );
    expect(
      await createChannel({ workspace: W, channel: { name: "X", network: "x", monitors } } as never),
    ).toMatchObject(refusedAt("channel.monitors.0", "not_one_of"));
  });
});

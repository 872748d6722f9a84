import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { done } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { aWorld, type World } from "@/lib/actions/world";
import { redoChange, undoChange } from "@/lib/activity/actions";
import { activityById, newestActivity } from "@/lib/activity/repository";
import { editChannel } from "@/lib/channels/actions";
import { channelsOf } from "@/lib/channels/repository";
import { editContributor } from "@/lib/contributors/actions";
import { contributorsOf } from "@/lib/contributors/repository";
import { linkContributor } from "@/lib/people/actions";
import { memberOf } from "@/lib/people/repository";
import { createPost } from "@/lib/posts/actions";
import { postById } from "@/lib/posts/repository";
import { publicationsOf } from "@/lib/publications/repository";
import { editWorkspace } from "@/lib/workspaces/actions";
import { updateWorkspace, workspaceById } from "@/lib/workspaces/repository";
import { ROWS_MOST } from "../vocabulary";
import { answerNetworks } from "./actions";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

let store: Store;
let fresh: () => Store;
let world: World;

beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike(aWorld));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = world.people.manager;
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const NOBODY = { added: [], changed: [], removed: [], self: null };
const NOTHING = { added: [], changed: [], removed: [] };
const answer = ({
  people,
  money = null,
  channels,
}: {
  people?: object;
  money?: object | null;
  channels?: object;
} = {}) =>
  answerNetworks({
    workspace: world.here.slug,
    people: { ...NOBODY, ...people },
    money,
    channels: { ...NOTHING, ...channels },
  } as never);

const ME = { key: "me", name: "Claire Lemoine", minutesPerWeek: 240 };
const LINKEDIN = { network: "linkedin", name: "LinkedIn Lemoine", monitors: ["me"] };
const seen = (id: string, version = 1) => ({ id, version });
/** `carried`: publications, as they were seen on it. */
const leaving = (id: string, carried = 0) => ({ ...seen(id), carried });
const channels = () => channelsOf(store.read, world.here.workspace);
const people = () => contributorsOf(store.read, world.here.workspace);
const me = async () => (await memberOf(store.read, world.here.workspace, world.people.manager.userId))!;
const here = async () => (await workspaceById(store.read, world.here.workspace))!;
const newest = async () => (await newestActivity(store.read, world.here.workspace))?.id;
const undo = (activityId: string | null) =>
  undoChange({ workspace: world.here.slug, activityId: activityId! });

describe("all of it in one change", () => {
  test("people, oneself among them, money and channels; taken back, and done again", async () => {
    const state = async () => ({
      people: (await people()).map(({ name, minutesPerWeek }) => [name, minutesPerWeek]),
      channels: (await channels()).map(({ name }) => name),
      means: (await here()).means,
      linked: (await me()).contributorId !== null,
    });
    const before = await state();
    const { change } = await done(
      answer({
        people: {
          added: [ME, { key: "two", name: "Marc", minutesPerWeek: 90 }],
          changed: [{ ...seen(world.here.contributor), name: "Inès M.", minutesPerWeek: 30 }],
          self: "me",
        },
        money: { version: 1, perMonth: 150 },
        channels: {
          added: [LINKEDIN, { ...LINKEDIN, name: "LinkedIn, recrutement", monitors: ["me", "two"] }],
          changed: [{ ...seen(world.here.channel), name: "Facebook Lemoine", monitors: ["me"] }],
          removed: [leaving(world.here.emptyChannel)],
        },
      }),
    );
    expect(change.verb).toBe("start.answer");
    const own = (await people()).find(({ name }) => name === ME.name)!;
    expect(own).toMatchObject({ minutesPerWeek: 240, absences: [] });
    expect((await me()).contributorId).toBe(own.id);
    const made = (await channels()).filter(({ network }) => network === "linkedin");
    expect(made.filter(({ name }) => name.startsWith("LinkedIn"))).toMatchObject([
      // From the first whole week that leaves time to make something, in the rhythm of the network.
      { presence: "active", activeFrom: "2026-11-16", cadence: null, monitors: [own.id] },
      { monitors: [own.id, expect.any(String)] },
    ]);
    expect((await channels()).find(({ id }) => id === world.here.channel)).toMatchObject({
      name: "Facebook Lemoine",
      monitors: [own.id],
    });
    expect((await here()).means).toEqual({ formats: null, moneyPerMonth: 150 });
    const after = await state();

    const undone = await done(undo(change.activityId));
    expect(await state()).toEqual(before);
    await done(redoChange({ workspace: world.here.slug, activityId: undone.change.activityId! }));
    expect(await state()).toEqual(after);
  });

  test("formats that were said stay beside the money, and money can be unsaid", async () => {
    const means = { formats: ["photo" as const], moneyPerMonth: 80 };
    await store.write((tx) => updateWorkspace(tx, world.here.workspace, 1, { means }));
    await done(answer({ money: { version: 2, perMonth: null } }));
    expect((await here()).means).toEqual({ formats: ["photo"], moneyPerMonth: null });
  });

  test("nothing changed, nothing written", async () => {
    const [{ id, version, name, monitors }] = (await channels()) as [Awaited<ReturnType<typeof channels>>[0]];
    const { change } = await done(
      answer({
        money: { version: 1, perMonth: null },
        channels: { changed: [{ id, version, name, monitors }] },
      }),
    );
    expect(change.activityId).toBeNull();
    expect(await newest()).toBeUndefined();
  });

  test("whoever is somebody already says it again without a change", async () => {
    const { contributor } = world.here;
    await done(answer({ people: { self: contributor } }));
    // Histories tell of the person, not of the account.
    expect(await activityById(store.read, world.here.workspace, (await newest())!)).toMatchObject({
      subjectType: "contributor",
      subjectId: contributor,
    });
    expect((await me()).contributorId).toBe(contributor);
    expect((await done(answer({ people: { self: contributor } }))).change.activityId).toBeNull();
  });

  test("a link that somebody changed since is not taken back", async () => {
    const { change } = await done(answer({ people: { added: [ME], self: "me" } }));
    session.claim = world.people.owner;
    const link = { workspace: world.here.slug, userId: world.people.manager.userId, contributorId: null };
    expect(await linkContributor({ ...link, version: (await me()).version })).toMatchObject({ ok: true });
    session.claim = world.people.manager;
    expect(await undo(change.activityId)).toMatchObject({ code: "conflict", message: "changed_since" });
  });

  test("nor is one made again with somebody who is another account by now", async () => {
    const { slug, contributor } = world.here;
    const { change } = await done(answer({ people: { self: contributor } }));
    const undone = await done(undo(change.activityId));
    session.claim = world.people.owner;
    const link = { workspace: slug, userId: world.people.editor.userId, contributorId: contributor };
    expect(await linkContributor({ ...link, version: 1 })).toMatchObject({ ok: true });
    session.claim = world.people.manager;
    const again = redoChange({ workspace: slug, activityId: undone.change.activityId! });
    expect(await again).toMatchObject({ code: "conflict", message: "changed_since" });
    expect((await me()).contributorId).toBeNull();
  });
});

describe("a channel that is left", () => {
  const plannedOn = async (channelId: string) => {
    const publications = [{ channelId, at: "2026-11-20T09:00" }];
    return (await done(createPost({ workspace: world.here.slug, title: "Salon", publications }))).postId;
  };
  const carried = async (postId: string) =>
    (await publicationsOf(store.read, world.here.workspace, postId)).length;

  test("takes what is planned on it along; the content stays, and all comes back with undo", async () => {
    const { emptyChannel } = world.here;
    const postId = await plannedOn(emptyChannel);
    const { change } = await done(answer({ channels: { removed: [leaving(emptyChannel, 1)] } }));
    expect((await channels()).some(({ id }) => id === emptyChannel)).toBe(false);
    expect(await carried(postId)).toBe(0);
    expect(await postById(store.read, world.here.workspace, postId)).toMatchObject({ deletedAt: null });
    await done(undo(change.activityId));
    expect(await carried(postId)).toBe(1);
  });

  test("stays where something was published, and owes nothing any more", async () => {
    const { channel } = world.here;
    const planned = await plannedOn(channel);
    await done(answer({ channels: { removed: [leaving(channel, 3)] } }));
    expect((await channels()).find(({ id }) => id === channel)).toMatchObject({ presence: "minimal" });
    expect(await carried(planned)).toBe(0);
  });
});

describe("somebody was first", () => {
  test.each<[string, () => Promise<unknown>, () => object]>([
    // Whoever unticks a channel has read how many publications leave with it.
    [
      "with a publication on a channel that leaves",
      () =>
        createPost({
          workspace: world.here.slug,
          title: "Salon",
          publications: [{ channelId: world.here.emptyChannel, at: "2026-11-20T09:00" }],
        }),
      () => ({ channels: { removed: [leaving(world.here.emptyChannel)] } }),
    ],
    [
      "with a person",
      () =>
        editContributor({
          workspace: world.here.slug,
          id: world.here.contributor,
          version: 1,
          patch: { minutesPerWeek: 5 },
        }),
      () => ({
        people: { changed: [{ ...seen(world.here.contributor), name: "X", minutesPerWeek: 30 }] },
      }),
    ],
    [
      "with the bin",
      () => done(answer({ channels: { removed: [leaving(world.here.emptyChannel)] } })),
      () => ({ channels: { removed: [leaving(world.here.emptyChannel)] } }),
    ],
    [
      "with a channel",
      () =>
        editChannel({
          workspace: world.here.slug,
          id: world.here.channel,
          version: 1,
          patch: { name: "Autre" },
        }),
      () => ({ channels: { changed: [{ ...seen(world.here.channel), name: "X", monitors: [] }] } }),
    ],
    [
      "with the workspace",
      () => editWorkspace({ workspace: world.here.slug, version: 1, patch: { name: "Autre" } }),
      () => ({ money: { version: 1, perMonth: 10 } }),
    ],
  ])("%s: a conflict, and nothing of the answer is kept", async (_, meanwhile, mine) => {
    await meanwhile();
    const before = [await newest(), await people()] as const;
    const said = mine() as { people?: object };
    const all = { ...said, people: { ...said.people, added: [ME], self: "me" } };
    expect(await answer(all)).toMatchObject({ ok: false, code: "conflict" });
    expect([await newest(), await people()]).toEqual(before);
    expect((await me()).contributorId).toBeNull();
  });
});

describe("refused", () => {
  test.each<[string, () => Parameters<typeof answer>[0], Record<string, string>]>([
    [
      "nobody’s name",
      () => ({ people: { added: [{ ...ME, name: " " }] } }),
      { "people.added.0.name": "required" },
    ],
    [
      "more hours than a week has",
      () => ({ people: { added: [{ ...ME, minutesPerWeek: 10_081 }] } }),
      { "people.added.0.minutesPerWeek": "too_big" },
    ],
    [
      "no number",
      () => ({ people: { added: [{ ...ME, minutesPerWeek: Number.NaN }] } }),
      { "people.added.0.minutesPerWeek": "not_a_number" },
    ],
    ["one key twice", () => ({ people: { added: [ME, ME] } }), { people: "taken" }],
    [
      "too many",
      () => ({ people: { added: Array(ROWS_MOST + 1).fill(ME) } }),
      { "people.added": "too_long" },
    ],
    ["a debt", () => ({ money: { version: 1, perMonth: -1 } }), { "money.perMonth": "too_small" }],
    [
      "no such network",
      () => ({ channels: { added: [{ ...LINKEDIN, network: "minitel" }] } }),
      { "channels.added.0.network": "not_one_of" },
    ],
    [
      "another network for a channel",
      () => ({ channels: { changed: [{ ...seen(world.here.channel), ...LINKEDIN }] } }),
      { "channels.changed.0.network": "unknown_key" },
    ],
    [
      "a channel twice",
      () => ({
        channels: {
          changed: [{ ...seen(world.here.channel), name: "X", monitors: [] }],
          removed: [leaving(world.here.channel)],
        },
      }),
      { channels: "taken" },
    ],
    [
      "somebody who is not there",
      () => ({ channels: { added: [LINKEDIN] } }),
      { "channels.added.0.monitors.0": "not_one_of" },
    ],
    ["to be nobody there is", () => ({ people: { self: "me" } }), { "people.self": "not_one_of" }],
    [
      "to be somebody of another workspace",
      () => ({ people: { self: world.there.contributor } }),
      { "people.self": "not_one_of" },
    ],
    [
      "a monitor of another workspace",
      () => ({
        channels: {
          changed: [{ ...seen(world.here.channel), name: "X", monitors: [world.there.contributor] }],
        },
      }),
      { "channels.changed.0.monitors.0": "not_one_of" },
    ],
  ])("%s", async (_, said, fields) => {
    expect(await answer(said())).toMatchObject({ ok: false, code: "invalid", fields });
    expect(await newest()).toBeUndefined();
  });

  test("rows of another workspace, whatever stands beside them", async () => {
    const { contributor, channel, emptyChannel } = world.there;
    for (const said of [
      { people: { changed: [{ ...seen(contributor), name: "X", minutesPerWeek: 0 }] } },
      { people: { removed: [seen(contributor)] } },
      { channels: { changed: [{ ...seen(channel), name: "X", monitors: [] }] } },
      { channels: { removed: [leaving(emptyChannel)] } },
    ])
      expect(await answer({ money: { version: 1, perMonth: 1 }, ...said })).toMatchObject({
        code: "not_found",
      });
    expect((await here()).means).toBeNull();
  });

  test("to be somebody whose account is another’s, or to become another", async () => {
    const { contributor, colleague, slug } = world.here;
    session.claim = world.people.owner;
    await linkContributor({
      workspace: slug,
      userId: world.people.editor.userId,
      contributorId: contributor,
      version: 1,
    });
    session.claim = world.people.manager;
    expect(await answer({ people: { self: contributor } })).toMatchObject({
      code: "invalid",
      fields: { "people.self": "not_one_of" },
    });
    await done(answer({ people: { self: colleague } }));
    expect(await answer({ people: { added: [ME], self: "me" } })).toMatchObject({ code: "conflict" });
    expect((await me()).contributorId).toBe(colleague);
  });

  test("somebody who has an account stays", async () => {
    const { contributor } = world.here;
    await done(answer({ people: { self: contributor } }));
    expect(await answer({ people: { removed: [seen(contributor)] } })).toMatchObject({
      code: "refused",
      message: "contributor_is_linked",
    });
  });

  test.each(["editor", "contributor", "viewer"] as const)("to a %s", async (role) => {
    session.claim = world.people[role];
    expect(await answer({ people: { added: [ME], self: "me" } })).toMatchObject({ code: "forbidden" });
  });
});

test("text is text", async () => {
  const hostile = `<img src=x onerror=alert(1)>‮ Bobby'); drop table posts;-- 🥐\ud83d\0`;
  await done(
    answer({
      people: { added: [{ ...ME, key: hostile.slice(0, 40), name: hostile }] },
      channels: { added: [{ ...LINKEDIN, name: hostile, monitors: [hostile.slice(0, 40)] }] },
    }),
  );
  const clean = hostile.toWellFormed().replaceAll("\0", "");
  expect((await people()).at(-1)!.name).toBe(clean);
  expect((await channels()).at(-1)!.name).toBe(clean);
});

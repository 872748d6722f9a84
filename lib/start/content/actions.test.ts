import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { done } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { aWorld, type World } from "@/lib/actions/world";
import { undoChange } from "@/lib/activity/actions";
import { newestActivity } from "@/lib/activity/repository";
import { editChannel } from "@/lib/channels/actions";
import { channelById } from "@/lib/channels/repository";
import { editColumn } from "@/lib/columns/actions";
import { columnsOf } from "@/lib/columns/repository";
import { editWorkspace } from "@/lib/workspaces/actions";
import { updateWorkspace, workspaceById } from "@/lib/workspaces/repository";
import { answerContent } from "./actions";
import type { ContentAnswer } from "./input";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);

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

const NOTHING = { formats: null, promotionShare: null, rows: [], removed: [], rhythms: [] };
const answer = (said: Partial<ContentAnswer> & object = {}, version = 1) =>
  answerContent({ workspace: world.here.slug, version, ...NOTHING, ...said });

const here = async () => (await workspaceById(store.read, world.here.workspace))!;
const columns = () => columnsOf(store.read, world.here.workspace);
const channel = async () => (await channelById(store.read, world.here.workspace, world.here.channel))!;
const newest = async () => (await newestActivity(store.read, world.here.workspace))?.id;
const theColumn = async () => {
  const [{ id, version, name, brief, share }] = (await columns()) as [Awaited<ReturnType<typeof columns>>[0]];
  return { stored: { id, version }, name, brief, share };
};
const seen = (id: string, version = 1) => ({ id, version });
const cadence = { per: "month", min: 2, max: 4, maxPerDay: 1, minGapHours: 18, maxSilenceDays: 16 } as const;
const aColumn = { stored: null, name: "Vos questions", brief: "Une question, une réponse.", share: 0.5 };

describe("all of it in one change", () => {
  test("is written, and taken back by one undo", async () => {
    const before = [await columns(), await channel()] as const;
    const { change } = await done(
      answer({
        formats: ["short_video", "photo"],
        promotionShare: 0.3,
        rows: [aColumn, { ...(await theColumn()), name: "Coulisses", share: 0.25 }],
        rhythms: [{ ...seen(world.here.channel), cadence, usualTime: "17:30", activeFrom: "2028-02-29" }],
      }),
    );
    expect(change.verb).toBe("start.answer");
    expect(await here()).toMatchObject({
      limits: { promotionShare: 0.3 },
      means: { formats: ["photo", "short_video"], moneyPerMonth: null },
    });
    expect((await columns()).map(({ name, share }) => [name, share])).toEqual([
      ["Coulisses", 0.25],
      ["Vos questions", 0.5],
    ]);
    expect(await channel()).toMatchObject({ cadence, usualTime: "17:30", activeFrom: "2028-02-29" });
    await done(undoChange({ workspace: world.here.slug, activityId: change.activityId! }));
    expect(await here()).toMatchObject({ limits: {}, means: null });
    const { cadence: was, usualTime, activeFrom } = before[1];
    expect(await channel()).toMatchObject({ cadence: was, usualTime, activeFrom });
    expect((await columns()).map(({ name, share }) => [name, share])).toEqual(
      before[0].map(({ name, share }) => [name, share]),
    );
  });

  test("a column goes into the bin; what is not said of a rhythm stays", async () => {
    const { stored } = await theColumn();
    const { monitors, activeFrom } = await channel();
    await done(answer({ removed: [stored], rhythms: [{ ...seen(world.here.channel), usualTime: "08:00" }] }));
    expect(await columns()).toEqual([]);
    expect(await channel()).toMatchObject({ usualTime: "08:00", cadence: null, monitors, activeFrom });
  });

  test("said again, it writes nothing; money that was said is kept, and so are other limits", async () => {
    const said = { limits: { objectives: 2 }, means: { formats: null, moneyPerMonth: 80 } };
    await store.write((tx) => updateWorkspace(tx, world.here.workspace, 1, said));
    await done(answer({ formats: ["photo"], promotionShare: 0.5 }, 2));
    expect(await here()).toMatchObject({
      limits: { objectives: 2, promotionShare: 0.5 },
      means: { formats: ["photo"], moneyPerMonth: 80 },
    });
    const before = await newest();
    const row = await theColumn();
    const { change } = await done(
      answer(
        { formats: ["photo"], promotionShare: 0.5, rows: [row], rhythms: [seen(world.here.channel)] },
        (await here()).version,
      ),
    );
    expect(change.activityId).toBeNull();
    expect(await newest()).toBe(before);
  });

  test("nothing said is nothing written; the default is no limit of one’s own", async () => {
    expect((await done(answer())).change.activityId).toBeNull();
    expect((await done(answer({ promotionShare: 0.2 }))).change.activityId).toBeNull();
    expect(await here()).toMatchObject({ limits: {}, means: null, version: 1 });
  });
});

describe("somebody was first", () => {
  test.each<[string, () => Promise<unknown>]>([
    [
      "with the workspace",
      () => editWorkspace({ workspace: world.here.slug, version: 1, patch: { name: "Autre" } }),
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
    ],
    [
      "with a column",
      async () => {
        const { id } = (await theColumn()).stored;
        return editColumn({ workspace: world.here.slug, id, version: 1, patch: { name: "Autre" } });
      },
    ],
    [
      "with the bin",
      async () => {
        const { stored } = await theColumn();
        return answer({ removed: [stored] });
      },
    ],
  ])("%s: a conflict, and nothing of the answer is kept", async (_, meanwhile) => {
    const row = { ...(await theColumn()), name: "Coulisses" };
    await meanwhile();
    const before = await newest();
    const said = {
      formats: ["photo" as const],
      rows: [row],
      rhythms: [{ ...seen(world.here.channel), cadence }],
    };
    expect(await answer(said)).toMatchObject({ ok: false, code: "conflict" });
    expect(await newest()).toBe(before);
    expect((await here()).means).toBeNull();
  });
});

describe("refused", () => {
  const cases: [string, () => object, object][] = [
    ["a share of more than all", () => ({ promotionShare: 1.2 }), { promotionShare: "too_big" }],
    ["no share at all", () => ({ promotionShare: Number.NaN }), { promotionShare: "not_a_number" }],
    ["a format twice", () => ({ formats: ["photo", "photo"] }), { formats: "taken" }],
    ["a format that is none", () => ({ formats: ["hologram"] }), { "formats.0": "not_one_of" }],
    ["a column without a name", () => ({ rows: [{ ...aColumn, name: " " }] }), { "rows.0.name": "required" }],
    [
      "less than the least",
      () => ({ rhythms: [{ ...seen(world.here.channel), cadence: { ...cadence, min: 5 } }] }),
      { "rhythms.0.cadence.max": "too_small" },
    ],
    [
      "a day that is none",
      () => ({ rhythms: [{ ...seen(world.here.channel), activeFrom: "2027-02-29" }] }),
      { "rhythms.0.activeFrom": "not_a_day" },
    ],
    [
      "a channel twice",
      () => ({ rhythms: [seen(world.here.channel), seen(world.here.channel)] }),
      { rhythms: "taken" },
    ],
    [
      "a key that nobody knows",
      () => ({ rhythms: [{ ...seen(world.here.channel), network: "x" }] }),
      { "rhythms.0.network": "unknown_key" },
    ],
  ];
  test.each(cases)("%s", async (_, said, fields) => {
    expect(await answer(said() as never)).toMatchObject({ ok: false, code: "invalid", fields });
    expect(await newest()).toBeUndefined();
  });

  test("a rhythm that begins once the channel is closed", async () => {
    await done(
      editChannel({
        workspace: world.here.slug,
        id: world.here.channel,
        version: 1,
        patch: { activeTo: "2026-12-31" },
      }),
    );
    const late = { ...seen(world.here.channel, 2), activeFrom: "2027-01-01" };
    expect(
      await answer({ formats: ["photo"], rhythms: [seen(world.here.emptyChannel), late] }),
    ).toMatchObject({
      code: "invalid",
      fields: { "rhythms.1.activeFrom": "end_before_start" },
    });
    expect((await here()).means).toBeNull();
  });

  test("what is another workspace’s, whatever stands beside it", async () => {
    const { column, channel: foreign } = world.there;
    for (const said of [
      { rows: [{ ...aColumn, stored: seen(column) }] },
      { removed: [seen(column)] },
      { rhythms: [{ ...seen(foreign), cadence }] },
    ])
      expect(await answer({ formats: ["photo"], ...said })).toMatchObject({ code: "not_found" });
    expect((await here()).means).toBeNull();
  });

  test.each(["editor", "contributor", "viewer"] as const)("a %s", async (role) => {
    session.claim = world.people[role];
    expect(await answer({ formats: ["photo"] })).toMatchObject({ code: "forbidden" });
  });
});

test("text is text", async () => {
  const hostile = `<img src=x onerror=alert(1)>‮ Bobby'); drop table posts;-- 🥐\ud83d\0`;
  await done(answer({ rows: [{ ...aColumn, name: hostile, brief: hostile }] }));
  const kept = (await columns()).at(-1)!;
  expect(kept.name).toBe(hostile.toWellFormed().replaceAll("\0", ""));
  expect(kept.brief).toBe(kept.name);
});

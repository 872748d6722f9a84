import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { session } from "@/lib/actions/test-session";
import { aWorld, type World } from "@/lib/actions/world";
import { undoChange } from "@/lib/activity/actions";
import { newestActivity } from "@/lib/activity/repository";
import { editAudience } from "@/lib/audiences/actions";
import { audienceById, audiencesOf } from "@/lib/audiences/repository";
import { editObjective } from "@/lib/objectives/actions";
import { objectiveById, objectivesOf } from "@/lib/objectives/repository";
import type { Result } from "@/lib/platform/result";
import { editPost } from "@/lib/posts/actions";
import { postById } from "@/lib/posts/repository";
import { answerAudiences } from "./audiences/actions";
import { answerObjectives } from "./objectives/actions";
import { ROWS_MOST } from "./vocabulary";

// An answer of the start is one change of the plan, however much it says: all of it is kept, or nothing is.

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

const objectives = (answer: object) =>
  answerObjectives({ workspace: world.here.slug, rows: [], removed: [], ...answer });
const audiences = (answer: object) =>
  answerAudiences({ workspace: world.here.slug, rows: [], removed: [], ...answer });

const anObjective = {
  stored: null,
  name: "Recruter",
  kind: "employer_brand",
  weight: 0.5,
  from: null,
  to: "2026-12-31",
  kpi: "Candidatures reçues",
  target: 12,
} as const;
const anAudience = {
  stored: null,
  name: "Artisans",
  market: null,
  sector: null,
  job: null,
  age: null,
  place: null,
  tone: null,
} as const;
const seen = (id: string, version = 1) => ({ id, version });

async function done<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.data;
}

const here = () => world.here.workspace;
const keptObjectives = () => objectivesOf(store.read, here());
const keptAudiences = () => audiencesOf(store.read, here());

describe("each kind of change", () => {
  test.each<[string, () => object, (string | number | null)[][]]>([
    ["nothing", () => ({}), [["Recruter deux soudeurs", null, 1]]],
    [
      "a new one",
      () => ({ rows: [anObjective] }),
      [
        ["Recruter deux soudeurs", null, 1],
        ["Recruter", 0.5, 1],
      ],
    ],
    [
      "several of one kind",
      () => ({ rows: [anObjective, { ...anObjective, name: "Apprentis" }] }),
      [
        ["Recruter deux soudeurs", null, 1],
        ["Recruter", 0.5, 1],
        ["Apprentis", 0.5, 1],
      ],
    ],
    [
      "a changed one",
      () => ({ rows: [{ ...anObjective, stored: seen(world.here.objective) }] }),
      [["Recruter", 0.5, 2]],
    ],
    ["one into the bin", () => ({ removed: [seen(world.here.objective)] }), []],
    [
      "one in place of another",
      () => ({ rows: [anObjective], removed: [seen(world.here.objective)] }),
      [["Recruter", 0.5, 1]],
    ],
  ])("%s", async (_, answer, expected) => {
    await done(objectives(answer()));
    const kept = await keptObjectives();
    expect(kept.map(({ name, weight, version }) => [name, weight, version])).toEqual(expected);
  });

  test("all that an objective says is kept as the table has it", async () => {
    await done(objectives({ rows: [anObjective] }));
    const { stored: _, from, to, ...said } = anObjective;
    expect((await keptObjectives())[1]).toMatchObject({ ...said, activeFrom: from, activeTo: to });
  });

  test("audiences: one new, one changed, in one change", async () => {
    const rows = [
      { ...anAudience, stored: seen(world.here.audience), tone: " Direct " },
      { ...anAudience, name: "Futurs collègues", market: "b2c", place: "" },
    ];
    const { change } = await done(audiences({ rows }));
    expect(change.verb).toBe("start.answer");
    expect(await keptAudiences()).toMatchObject([
      { name: "Artisans", market: null, tone: "Direct", version: 2 },
      { name: "Futurs collègues", market: "b2c", place: null, version: 1 },
    ]);
  });
});

test("nothing changed, nothing written", async () => {
  const before = await newestActivity(store.read, here());
  const { name, market, sector, job, age, place, tone } = (await keptAudiences())[0]!;
  const same = { stored: seen(world.here.audience), name, market, sector, job, age, place, tone };
  expect((await done(audiences({ rows: [same] }))).change.activityId).toBe(null);
  expect((await done(objectives({}))).change.activityId).toBe(null);
  expect(await newestActivity(store.read, here())).toEqual(before);
});

test("one undo takes all of an answer back", async () => {
  const { change } = await done(
    objectives({
      rows: [
        { ...anObjective, stored: seen(world.here.objective) },
        anObjective,
        { ...anObjective, kpi: null },
      ],
    }),
  );
  await done(undoChange({ workspace: world.here.slug, activityId: change.activityId! }));
  expect(await keptObjectives()).toMatchObject([{ name: "Recruter deux soudeurs", weight: null, kpi: null }]);

  const binned = await done(audiences({ rows: [anAudience], removed: [seen(world.here.audience)] }));
  await done(undoChange({ workspace: world.here.slug, activityId: binned.change.activityId! }));
  expect((await keptAudiences()).map(({ id }) => id)).toEqual([world.here.audience]);
});

test("an objective that contents name goes into the bin; they stay, and get it back with undo", async () => {
  const { slug, post, objective } = world.here;
  await done(editPost({ workspace: slug, id: post, version: 1, patch: { objectiveId: objective } }));
  const { change } = await done(objectives({ removed: [seen(objective)] }));
  expect(change.frame!.objectives).toEqual([]);
  expect(await postById(store.read, here(), post)).toMatchObject({ deletedAt: null, objectiveId: objective });
  await done(undoChange({ workspace: slug, activityId: change.activityId! }));
  expect(await objectiveById(store.read, here(), objective)).toMatchObject({ deletedAt: null });
});

describe("somebody was first", () => {
  test("with an edit: a conflict, and nothing of the answer is kept", async () => {
    const { slug, objective, audience } = world.here;
    await done(editObjective({ workspace: slug, id: objective, version: 1, patch: { name: "Autre" } }));
    await done(editAudience({ workspace: slug, id: audience, version: 1, patch: { name: "Autre" } }));
    const changed = { rows: [anObjective, { ...anObjective, stored: seen(objective) }] };
    expect(await objectives(changed)).toMatchObject({ ok: false, code: "conflict" });
    const removed = { rows: [anAudience], removed: [seen(audience)] };
    expect(await audiences(removed)).toMatchObject({ ok: false, code: "conflict" });
    expect(await keptObjectives()).toMatchObject([{ name: "Autre" }]);
    expect(await keptAudiences()).toMatchObject([{ name: "Autre" }]);
  });

  test("with the bin: a conflict too", async () => {
    const gone = seen(world.here.objective);
    await done(objectives({ removed: [gone] }));
    expect(await objectives({ removed: [seen(gone.id, 2)] })).toMatchObject({ code: "conflict" });
    const changed = { rows: [{ ...anObjective, stored: seen(gone.id, 2) }] };
    expect(await objectives(changed)).toMatchObject({ code: "conflict" });
  });

  test("with another one, which nobody saw: it stays", async () => {
    await done(objectives({ rows: [anObjective] }));
    await done(
      objectives({ rows: [{ ...anObjective, name: "Vendre" }], removed: [seen(world.here.objective)] }),
    );
    expect((await keptObjectives()).map(({ name }) => name)).toEqual(["Recruter", "Vendre"]);
  });
});

describe("refused", () => {
  test("rows of another workspace, whatever else is right", async () => {
    const { objective, audience } = world.there;
    const rows = [{ ...anObjective }, { ...anObjective, stored: seen(objective) }];
    expect(await objectives({ rows })).toMatchObject({ code: "not_found" });
    expect(await objectives({ rows: [anObjective], removed: [seen(objective)] })).toMatchObject({
      code: "not_found",
    });
    expect(await audiences({ removed: [seen(audience)] })).toMatchObject({ code: "not_found" });
    expect(await keptObjectives()).toHaveLength(1);
    expect(await audienceById(store.read, world.there.workspace, audience)).toMatchObject({ version: 1 });
  });

  test.each<[string, () => object, Record<string, string>]>([
    ["no name", () => ({ rows: [{ ...anObjective, name: " " }] }), { "rows.0.name": "required" }],
    ["no such kind", () => ({ rows: [{ ...anObjective, kind: "fame" }] }), { "rows.0.kind": "not_one_of" }],
    ["more than all", () => ({ rows: [{ ...anObjective, weight: 1.01 }] }), { "rows.0.weight": "too_big" }],
    [
      "no number",
      () => ({ rows: [anObjective, { ...anObjective, target: Number.NaN }] }),
      { "rows.1.target": "not_a_number" },
    ],
    [
      "an end before its start",
      () => ({ rows: [{ ...anObjective, from: "2027-01-01" }] }),
      { "rows.0.to": "end_before_start" },
    ],
    [
      "an unknown key",
      () => ({ rows: [{ ...anObjective, deletedAt: 1 }] }),
      { "rows.0.deletedAt": "unknown_key" },
    ],
    [
      "one row twice",
      () => ({
        rows: [{ ...anObjective, stored: seen(world.here.objective) }],
        removed: [seen(world.here.objective)],
      }),
      { rows: "taken" },
    ],
    ["too many", () => ({ rows: Array(ROWS_MOST + 1).fill(anObjective) }), { rows: "too_long" }],
  ])("objectives: %s", async (_, answer, fields) => {
    expect(await objectives(answer())).toMatchObject({ ok: false, code: "invalid", fields });
    expect(await keptObjectives()).toHaveLength(1);
  });

  test.each<[string, object, Record<string, string>]>([
    ["no name", { rows: [{ ...anAudience, name: "" }] }, { "rows.0.name": "required" }],
    ["no such market", { rows: [{ ...anAudience, market: "b2g" }] }, { "rows.0.market": "not_one_of" }],
    ["a novel", { rows: [{ ...anAudience, tone: "a".repeat(501) }] }, { "rows.0.tone": "too_long" }],
    ["too many", { rows: Array(ROWS_MOST + 1).fill(anAudience) }, { rows: "too_long" }],
  ])("audiences: %s", async (_, answer, fields) => {
    expect(await audiences(answer)).toMatchObject({ ok: false, code: "invalid", fields });
    expect(await keptAudiences()).toHaveLength(1);
  });

  test.each(["editor", "contributor", "viewer"] as const)("to a %s", async (role) => {
    session.claim = world.people[role];
    expect(await objectives({ rows: [anObjective] })).toMatchObject({ code: "forbidden" });
    expect(await audiences({ rows: [anAudience] })).toMatchObject({ code: "forbidden" });
  });
});

test("as many as a screen holds, and text is text", async () => {
  const hostile = '<img src=x onerror="alert(1)">\0 {name} \ud83d';
  const rows = Array.from({ length: ROWS_MOST }, (_, at) => ({ ...anObjective, name: `${at} ${hostile}` }));
  await done(objectives({ rows }));
  const kept = await keptObjectives();
  expect(kept).toHaveLength(ROWS_MOST + 1);
  expect(kept[1]!.name).toBe('0 <img src=x onerror="alert(1)"> {name} \ufffd');
  await done(audiences({ rows: [{ ...anAudience, name: hostile, sector: hostile }] }));
  expect((await keptAudiences())[1]!.sector).toBe('<img src=x onerror="alert(1)"> {name} \ufffd');
});

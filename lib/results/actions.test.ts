import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { aChannel, anAssignment, aPost, aPublication } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { session } from "@/lib/actions/test-session";
import { aWorld, type World } from "@/lib/actions/world";
import { redoChange, undoChange } from "@/lib/activity/actions";
import { activityOfSubject } from "@/lib/activity/repository";
import { actorIn } from "@/lib/people/actor";
import { memberOf, updateMember, userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { now } from "@/lib/platform/clock";
import { addDays, dayIn } from "@/lib/platform/time";
import { publicationById } from "@/lib/publications/repository";
import { enterKpi, enterResult, importResults } from "./actions";
import { readResultsFilter } from "./filter";
import { kpiPage, previewOfResults, resultsPage } from "./queries";
import { figuresById, kpiValuesIn } from "./repository";

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
  as("editor");
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const as = (role: Role) => {
  session.claim = world.people[role];
};
const here = () => ({ workspace: world.here.slug });
const figures = () => figuresById(store.read, world.here.workspace, world.here.out);
const publication = () => publicationById(store.read, world.here.workspace, world.here.out);
const enter = (version: number, patch: Record<string, unknown>) =>
  enterResult({ ...here(), publicationId: world.here.out, figures: { version, patch } });
const undo = (activityId: string | null) => undoChange({ ...here(), activityId });

async function actor(role: Role) {
  const user = await userById(store.read, world.people[role].userId);
  return (await actorIn(store.read, user!, world.here.slug))!;
}
function handle(outcome: { ok: boolean }): string | null {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return (outcome as { data?: { change: { activityId: string | null } } }).data!.change.activityId;
}
/** A publication that is out on that day. */
const out = (day: string, channelId: string, title: string) =>
  store.write(async (tx) => {
    const workspaceId = world.here.workspace;
    const post = await aPost(tx, { workspaceId, status: "published", title });
    return (await aPublication(tx, { workspaceId, postId: post.id, channelId, at: `${day}T09:00` })).id;
  });

describe("figures", () => {
  test("are entered with the number of the plan, in one step back and one again", async () => {
    const done = await enterResult({
      ...here(),
      publicationId: world.here.out,
      figures: { version: 0, patch: { reach: 1200, leads: 3 } },
      result: { version: 1, value: 3.5 },
    });
    expect(await figures()).toMatchObject({
      reach: 1200,
      clicks: null,
      leads: 3,
      takenOn: dayIn(now(), "UTC"),
    });
    expect(await publication()).toMatchObject({ result: 3.5 });
    const undone = await undo(handle(done));
    expect((await figures())?.deletedAt).not.toBeNull();
    expect(await publication()).toMatchObject({ result: null });
    expect(await redoChange({ ...here(), activityId: handle(undone) })).toMatchObject({ ok: true });
    expect(await figures()).toMatchObject({ reach: 1200, deletedAt: null });
    expect(await publication()).toMatchObject({ result: 3.5 });
  });

  test("that were taken back do not come back with others", async () => {
    await undo(handle(await enter(0, { reach: 1200 })));
    handle(await enter((await figures())!.version, { clicks: 5 }));
    expect(await figures()).toMatchObject({ reach: null, clicks: 5, deletedAt: null });
  });

  test("whoever is second is told, and nothing of theirs is stored", async () => {
    await enter(0, { reach: 1200 });
    const second = await enterResult({
      ...here(),
      publicationId: world.here.out,
      figures: { version: 0, patch: { reach: 9 } },
      result: { version: 1, value: 9 },
    });
    expect(second).toMatchObject({ ok: false, code: "conflict" });
    expect(await figures()).toMatchObject({ reach: 1200 });
    // The figures are of the right version, the publication is not: neither is written.
    const half = await enterResult({
      ...here(),
      publicationId: world.here.out,
      figures: { version: 1, patch: { reach: 9 } },
      result: { version: 7, value: 9 },
    });
    expect(half).toMatchObject({ ok: false, code: "conflict" });
    expect(await figures()).toMatchObject({ reach: 1200, version: 1 });
  });

  test("the same again is no change", async () => {
    await enter(0, { reach: 1200 });
    expect(handle(await enter(1, { reach: 1200 }))).toBeNull();
    expect(handle(await enter(1, { clicks: null }))).toBeNull();
  });

  test.each([
    [{ reach: -1 }, "too_small"],
    [{ reach: 1.5 }, "not_a_number"],
    [{ reach: 1e12 }, "too_big"],
    [{ reach: "12" }, "not_a_number"],
    [{ saves: 3 }, "unknown_key"],
    [{}, "required"],
  ])("%j is refused", async (patch, fault) => {
    const outcome = await enter(0, patch);
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
    expect(outcome.ok ? [] : Object.values(outcome.fields ?? {})).toContain(fault);
  });

  test("are entered by whoever is named on the post, and by no other contributor", async () => {
    as("contributor");
    expect(await enter(0, { reach: 1 })).toMatchObject({ ok: false, code: "forbidden" });
    const postId = (await publication())!.postId;
    const { workspace: workspaceId, contributor: contributorId } = world.here;
    const { userId } = world.people.contributor;
    await store.write(async (tx) => {
      const member = (await memberOf(tx, workspaceId, userId))!;
      await updateMember(tx, workspaceId, userId, member.version, { contributorId });
      await anAssignment(tx, { workspaceId, postId, contributorId });
    });
    const done = await enter(0, { reach: 1 });
    expect(done).toMatchObject({ ok: true });
    expect(await undo(handle(done))).toMatchObject({ ok: true });
    as("viewer");
    expect(await enter(2, { reach: 1 })).toMatchObject({ ok: false, code: "forbidden" });
  });

  test("stand in the history of their post, also taken back", async () => {
    await undo(handle(await enter(0, { reach: 1200 })));
    const id = (await publication())!.postId;
    const rows = await activityOfSubject(
      store.read,
      world.here.workspace,
      { type: "post", id },
      { limit: 9 },
    );
    expect(rows.map(({ verb }) => verb).sort()).toEqual(["result.enter", "undo"]);
  });
});

describe("a KPI value", () => {
  const put = (day: string, version: number, value: number | null) =>
    enterKpi({ ...here(), objectiveId: world.here.objective, day, version, value });
  const kept = () => kpiValuesIn(store.read, world.here.workspace, { from: "2026-01-01", to: "2026-12-31" });

  test("stands on the Monday in its week, is taken back and entered again", async () => {
    const done = await put("2026-11-11", 0, 4.5);
    expect(await kept()).toMatchObject([{ week: "2026-11-09", value: 4.5, deletedAt: null }]);
    await undo(handle(done));
    expect((await kept())[0]?.deletedAt).not.toBeNull();
    handle(await put("2026-11-09", 2, 6));
    expect(await kept()).toMatchObject([{ value: 6, deletedAt: null, version: 3 }]);
    handle(await put("2026-11-15", 3, null));
    expect((await kept())[0]?.deletedAt).not.toBeNull();
  });

  test("whoever is second is told", async () => {
    await put("2026-11-11", 0, 4.5);
    expect(await put("2026-11-12", 0, 5)).toMatchObject({ ok: false, code: "conflict" });
    expect(await kept()).toMatchObject([{ value: 4.5 }]);
  });

  test("stands next to what was planned", async () => {
    await put("2026-11-11", 0, 4.5);
    await put("2026-11-18", 0, 1);
    const { range } = readResultsFilter(
      new URLSearchParams("range=custom&from=2026-11-09&to=2026-11-22"),
      "2026-11-30",
    );
    const page = await kpiPage(await actor("viewer"), range);
    const own = page.objectives.find(({ id }) => id === world.here.objective);
    expect(own?.values.map(({ value }) => value)).toEqual([4.5, 1]);
    expect(page.mayPlan).toBe(false);
  });
});

describe("a pasted table", () => {
  const preview = async (text: string) => {
    const told = await previewOfResults(await actor("editor"), text);
    if (!told.ok) throw new Error(told.message);
    return told.data;
  };
  const take = async (text: string) => {
    const { lines } = await preview(text);
    const picks = lines.flatMap(({ line, candidates: [one] }) =>
      one ? [{ line, publicationId: one.id, version: one.version, figuresVersion: one.figuresVersion }] : [],
    );
    return importResults({ ...here(), text, picks });
  };

  test("finds its publications by id, by channel and day, by title, or says why not", async () => {
    const workspaceId = world.here.workspace;
    const page = (await store.write((tx) => aChannel(tx, { workspaceId, name: "Page d’été" }))).id;
    const a = await out("2026-11-03", page, "Salon");
    const b = await out("2026-11-03", page, "Coulisses");
    const c = await out("2026-11-04", page, "Salon");
    const later = addDays(dayIn(now(), "UTC"), 2);
    const { lines } = await preview(
      [
        "id;date;canal;titre;portée",
        `${c};;;;1`,
        ";03/11/2026;page d’ete;COULISSES;2",
        ";2026-11-03;Page d’été;;3",
        ";2026-11-03;;salon;4",
        ";2026-11-04;Ailleurs;;5",
        ";2026-11-05;Page d’été;;6",
        `;${later};Page d’été;;7`,
        "nobody;;;;8",
        ";;Page d’été;;9",
        ";2026-11-03;;Autre;10",
      ].join("\n"),
    );
    expect(lines.map(({ candidates, why }) => why ?? candidates.map(({ id }) => id).sort())).toEqual([
      [c],
      [b],
      [a, b].sort(),
      [a],
      "no_channel",
      "none",
      "not_out",
      "not_known",
      "no_day",
      "none",
    ]);
  });

  test("is entered at once, and taken back at once", async () => {
    const ids = [
      await out("2026-11-03", world.here.channel, "Un"),
      await out("2026-11-04", world.here.channel, "Deux"),
    ];
    const done = await take(`id;portée;mesure\n${ids[0]};1 200;3\n${ids[1]};;4`);
    expect(done).toMatchObject({ ok: true, data: { entered: 2 } });
    const read = async () =>
      Promise.all(
        ids.map(async (id) => {
          const row = await figuresById(store.read, world.here.workspace, id);
          const of = await publicationById(store.read, world.here.workspace, id);
          return [row && row.deletedAt === null ? row.reach : null, of!.result];
        }),
      );
    expect(await read()).toEqual([
      [1200, 3],
      [null, 4],
    ]);
    await undo(handle(done));
    expect(await read()).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("one cell that says nothing keeps all of it out", async () => {
    const text = `id;portée\n${world.here.out};12\nnobody;douze`;
    expect(await take(text)).toMatchObject({ ok: false, message: "results_faults" });
    expect(await figures()).toBeNull();
  });

  test("two lines about one publication are both wrong", async () => {
    const { faults } = await preview(`id;portée\n${world.here.out};12\n${world.here.out};13`);
    expect(faults).toMatchObject([{ line: 3, column: null, fault: "twice" }]);
  });

  test("is refused as a whole where a publication changed since it was looked at", async () => {
    const other = await out("2026-11-03", world.here.channel, "Un");
    const text = `id;portée\n${other};5\n${world.here.out};12`;
    const seen = { version: 1, figuresVersion: 0 };
    const picks = [
      { line: 2, publicationId: other, ...seen },
      { line: 3, publicationId: world.here.out, ...seen },
    ];
    await enter(0, { reach: 1 });
    expect(await importResults({ ...here(), text, picks })).toMatchObject({
      ok: false,
      message: "results_changed_since",
    });
    expect(await figuresById(store.read, world.here.workspace, other)).toBeNull();
    expect(await figures()).toMatchObject({ reach: 1 });
  });

  test("says what it would write over", async () => {
    await enter(0, { reach: 1, clicks: 2 });
    const { lines } = await preview(`id;portée;clics\n${world.here.out};12;2`);
    expect(lines[0]!.candidates[0]).toMatchObject({ over: 1, figuresVersion: 1 });
  });
});

test("the page shows what is out with totals and medians, and what has no figures", async () => {
  const { channel } = world.here;
  const ids: string[] = [];
  for (const day of ["2026-11-02", "2026-11-03", "2026-11-04"]) ids.push(await out(day, channel, day));
  const text = `id;portée\n${ids[0]};10\n${ids[1]};1000`;
  const picks = [0, 1].map((at) => ({
    line: at + 2,
    publicationId: ids[at]!,
    version: 1,
    figuresVersion: 0,
  }));
  handle(await importResults({ ...here(), text, picks }));
  const filter = (more: string) =>
    readResultsFilter(new URLSearchParams(`range=custom&from=2026-11-01&to=2026-11-30${more}`), "2026-11-30");
  const page = await resultsPage(await actor("viewer"), filter(""));
  expect(page.tallies).toMatchObject([
    { channelId: channel, count: 3, without: 1, figures: { reach: { total: 1010, median: 505, of: 2 } } },
  ]);
  expect(page.rows.every(({ editable }) => !editable)).toBe(true);
  const missing = await resultsPage(await actor("editor"), filter("&missing=1"));
  expect(missing.rows.map(({ id, editable }) => [id, editable])).toEqual([[ids[2], true]]);
});

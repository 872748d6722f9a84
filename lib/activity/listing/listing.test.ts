import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { GET } from "@/app/api/activity/export/route";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { aWorld, type World } from "@/lib/actions/world";
import { appendActivity } from "@/lib/activity/repository";
import { VERBS } from "@/lib/activity/vocabulary";
import { camel } from "@/lib/activity/words";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { SessionClaim } from "@/lib/people/session";
import type { Role } from "@/lib/people/vocabulary";
import { csv } from "@/lib/platform/csv";
import { instantToMs } from "@/lib/platform/time";
import english from "@/messages/en/history.json";
import french from "@/messages/fr/history.json";
import { type ActivityFilter, readActivityFilter, spanOf } from "./filter";
import { activityPage } from "./queries";

const cookie = vi.hoisted(() => ({ session: null as SessionClaim | null }));
vi.mock("next-auth", () => ({ getServerSession: async () => cookie.session }));
vi.mock("@/lib/people/auth-options", () => ({ authOptions: () => ({}) }));
vi.mock("next-intl/server", () => ({ getTranslations: async () => (key: string) => key }));

let store: Store;
let fresh: () => Store;
let world: World;

beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike(async (empty) => {
    const made = await aWorld(empty);
    await empty.write(async (tx) => {
      for (let index = 0; index < 120; index++)
        await appendActivity(tx, {
          workspaceId: made.here.workspace,
          id: `a-${String(index).padStart(3, "0")}`,
          actorId: made.people[index % 2 ? "editor" : "manager"].userId,
          verb: index % 3 ? "post.edit" : "event.edit",
          // In threes at one moment, so that ids decide.
          at: instantToMs("2026-11-09T08:00:00Z") + Math.floor(index / 3) * 3_600_000,
          subjectType: index % 3 ? "post" : "event",
          subjectId: index % 3 ? made.here.post : made.here.event,
          payload: { changes: [] },
        });
    });
    return made;
  }));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const actor = async (role: Role = "editor") =>
  (await actorIn(store.read, (await userById(store.read, world.people[role].userId))!, world.here.slug))!;
const narrowed = (search: string) => readActivityFilter(new URLSearchParams(search));

async function all(filter: ActivityFilter) {
  const who = await actor("viewer");
  const entries = [];
  for (let after = filter.after; ; ) {
    const page = await activityPage(who, { ...filter, after });
    entries.push(...page.entries);
    if (page.next === null) return entries;
    ({ after } = narrowed(`after=${page.next}`));
  }
}

test("page after page holds everything once, the newest first", async () => {
  const ids = (await all(narrowed(""))).map(({ id }) => id);
  expect(ids).toHaveLength(120);
  expect(ids).toEqual([...ids].sort().reverse());
});

test("narrowed by who, what, when and words", async () => {
  const marc = world.people.manager.userId;
  expect(await all(narrowed(`who=${marc}`))).toHaveLength(60);
  expect(await all(narrowed("kind=event"))).toHaveLength(40);
  expect(await all(narrowed(`who=${marc}&kind=event`))).toHaveLength(20);
  const [event] = await all(narrowed("kind=event"));
  const title = event!.subject.title!;
  expect(await all(narrowed(new URLSearchParams({ q: title, kind: "event" }).toString()))).toHaveLength(40);
  expect(await all(narrowed("q=nowhere-to-be-found"))).toEqual([]);
  expect(await all(narrowed("q=%25"))).toEqual([]);
  // From 9:00 on the ninth in Paris: fifteen hours of it, three an hour.
  expect(await all(narrowed("from=2026-11-09&to=2026-11-09"))).toHaveLength(45);
});

test("a foreign workspace's activity is nobody's here", async () => {
  const there = (await actorIn(
    store.read,
    (await userById(store.read, world.people.editor.userId))!,
    world.there.slug,
  )) as unknown;
  expect(there).toBeNull();
  expect((await all(narrowed(""))).every(({ by }) => by !== null)).toBe(true);
});

test("days are those of the workspace, also of 23 and 25 hours", () => {
  const hours = (day: string) => {
    const { from, before } = spanOf({ from: day, to: day }, "Europe/Paris");
    return (before - from) / 3_600_000;
  };
  expect(["2026-03-29", "2026-10-25", "2026-11-09"].map(hours)).toEqual([23, 25, 24]);
});

test("an address of nonsense narrows nothing", () => {
  expect(narrowed("kind=king&from=31&to=2026-02-30&after=1e9.x&who=")).toEqual(narrowed(""));
});

describe("the file", () => {
  const asked = async (role: Role, search = "") => {
    cookie.session = world.people[role];
    return GET(new Request(`http://localhost/api/activity/export?workspace=${world.here.slug}&${search}`));
  };

  test("holds what is narrowed to, for planners", async () => {
    const lines = (await (await asked("editor", "kind=event")).text()).trim().split("\r\n");
    expect(lines).toHaveLength(41);
    expect((await asked("contributor")).status).toBe(403);
    expect((await asked("viewer")).status).toBe(403);
  });

  test("no cell is a formula, whatever a title says", () => {
    const hostile = ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1+1", "\r=1"];
    const lines = csv(hostile.map((title) => [title, 'a "quoted", cell'])).slice(1);
    for (const line of lines.split(/\r\n(?=")/)) expect(line).toMatch(/^"'/);
    expect(lines).toContain('"a ""quoted"", cell"');
    expect(csv([["-", 3]])).toContain('"3"');
  });
});

test("every verb has its words", () => {
  for (const words of [french.verb, english.verb])
    expect(Object.keys(words).sort()).toEqual([...VERBS.map(camel), "other"].sort());
});

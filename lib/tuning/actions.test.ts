import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { demoWithEveryRole, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { redoChange, undoChange } from "@/lib/activity/actions";
import type { Role } from "@/lib/people/vocabulary";
import { exportOf } from "@/lib/workspaces/export-plan";
import { workspaceBySlug } from "@/lib/workspaces/repository";
import { switchRuleOff, switchRuleOn, tuneLimits } from "./actions";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
const AT = Date.parse("2026-11-09T08:00:00Z");
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
  session.claim = claimOf(userOf.manager);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const workspace = async () => (await workspaceBySlug(store.read, W))!;
const off = { workspace: W, rule: "cadence.over-posting", reason: "Semaine du salon" } as const;
const rules = (flags: readonly { rule: string }[]) => new Set(flags.map(({ rule }) => rule));

test("a rule that is off raises no flag, says who and why, and comes back", async () => {
  const { change } = await done(switchRuleOff(off));
  expect(rules(change.went)).toEqual(new Set(["cadence.over-posting"]));
  expect(change.came).toEqual([]);
  expect(change.frame?.workspace.rulesOff).toEqual(["cadence.over-posting"]);
  expect((await workspace()).rulesOff).toEqual([
    { rule: "cadence.over-posting", reason: "Semaine du salon", by: userOf.manager, at: AT },
  ]);
  expect(await switchRuleOff(off)).toMatchObject({ code: "refused", message: "rule_already_off" });
  const back = await done(switchRuleOn({ workspace: W, rule: off.rule }));
  expect(rules(back.change.came)).toEqual(new Set(["cadence.over-posting"]));
  expect(await switchRuleOn({ workspace: W, rule: off.rule })).toMatchObject({ code: "not_found" });
});

test("it takes a reason", async () => {
  expect(await switchRuleOff({ ...off, reason: "  " })).toMatchObject({ fields: { reason: "required" } });
});

test("undone and done again like any change", async () => {
  const { change } = await done(switchRuleOff(off));
  const undone = await done(undoChange({ workspace: W, activityId: change.activityId! }));
  expect((await workspace()).rulesOff ?? []).toEqual([]);
  expect(rules(undone.change.came)).toEqual(new Set(["cadence.over-posting"]));
  await done(redoChange({ workspace: W, activityId: undone.change.activityId! }));
  expect((await workspace()).rulesOff).toHaveLength(1);
});

test("a decision about another rule since then is not erased by an undo", async () => {
  const { change } = await done(switchRuleOff(off));
  await done(switchRuleOff({ ...off, rule: "content.no-alt" }));
  expect(await undoChange({ workspace: W, activityId: change.activityId! })).toMatchObject({
    message: "changed_since",
  });
});

test("a limit changes the flags, and null takes it back to the default", async () => {
  const { limits, version } = await workspace();
  const { change } = await done(tuneLimits({ workspace: W, version, limits: { promotionShare: 0.05 } }));
  expect(rules(change.came)).toEqual(new Set(["mix.promotional"]));
  expect((await workspace()).limits).toEqual({ ...limits, promotionShare: 0.05 });
  await done(tuneLimits({ workspace: W, version: version + 1, limits: { promotionShare: null } }));
  expect((await workspace()).limits).toEqual(limits);
});

test.each([
  [{ promotionShare: 1.2 }, { "limits.promotionShare": "too_big" }],
  [
    { sampleSize: 0, repeatDays: 1.5 },
    { "limits.sampleSize": "too_small", "limits.repeatDays": "not_a_number" },
  ],
  [{ rushedHours: -1 }, { "limits.rushedHours": "too_small" }],
])("%j is refused at its field", async (limits, fields) => {
  const { version } = await workspace();
  expect(await tuneLimits({ workspace: W, version, limits })).toMatchObject({ code: "invalid", fields });
});

test("a page that is out of date changes nothing", async () => {
  const { version } = await workspace();
  await done(tuneLimits({ workspace: W, version, limits: { sampleSize: 4 } }));
  expect(await tuneLimits({ workspace: W, version, limits: { sampleSize: 5 } })).toMatchObject({
    code: "conflict",
  });
});

test("what is off stays out of the exported plan; limits are in it", async () => {
  await done(switchRuleOff(off));
  const { version } = await workspace();
  await done(tuneLimits({ workspace: W, version, limits: { sampleSize: 4 } }));
  const text = await exportOf(store.read, await workspace(), "present", AT);
  expect(JSON.parse(text).workspace.limits.sampleSize).toBe(4);
  expect(text).not.toContain("Semaine du salon");
});

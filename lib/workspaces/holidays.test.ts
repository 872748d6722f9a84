import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { demoWithEveryRole, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { undoChange } from "@/lib/activity/actions";
import { holidayPlace } from "@/lib/key-dates/queries";
import type { Role } from "@/lib/people/vocabulary";
import { editWorkspace } from "./actions";
import { workspaceBySlug } from "./repository";

// Whose holidays count: proposed from the zone, said by whoever configures, taken back like any change.

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);

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

const here = async () => (await workspaceBySlug(store.read, W))!;
const FRANCE = { country: "FR", state: null, region: null };
const MOSELLE = { ...FRANCE, state: "57" };
const say = async (holidays: object | null) =>
  editWorkspace({ workspace: W, version: (await here()).version, patch: { holidays } } as never);

test("the country of the zone counts until somebody says another; undo brings it back", async () => {
  expect(holidayPlace(await here())).toEqual(FRANCE);
  const { change } = await done(say(MOSELLE));
  expect(holidayPlace(await here())).toEqual(MOSELLE);
  await done(undoChange({ workspace: W, activityId: change.activityId! }));
  expect((await here()).holidays).toBeNull();
});

test.each([{ country: "ZZ" }, { state: "99" }, { state: "57", region: "nulle-part" }, { country: "<b>" }])(
  "%j is nowhere",
  async (place) => {
    expect(await say({ ...FRANCE, ...place })).toMatchObject({ code: "invalid" });
    expect((await here()).holidays).toBeNull();
  },
);

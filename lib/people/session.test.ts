import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { aMember, aSession, aWorkspace, BUILT_AT, claimOf } from "@/db/builders";
import { DatabaseUnavailable } from "@/db/errors";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { SEEN_MS } from "@/lib/sessions/open";
import { endSession, sessionById } from "@/lib/sessions/repository";
import { deleteMember, updateMember, updateUser } from "./repository";
import { memberRoute } from "./route";
import { currentActor, currentUser, requireActor, requireUser, type SessionClaim } from "./session";

// The cookie says who; everything else is read anew at each request.
const cookie = vi.hoisted(() => ({ session: null as Partial<SessionClaim> | null }));
const clock = vi.hoisted(() => ({ at: 0 }));
vi.mock("@/lib/platform/clock", () => ({ now: () => clock.at }));
vi.mock("next-auth", () => ({ getServerSession: async () => cookie.session }));
vi.mock("./auth-options", () => ({ authOptions: () => ({}) }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-marronnier-address": "/w/a/calendar?post=p1" }),
}));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
  unstable_rethrow: () => {},
}));

let store: Store;
let fresh: () => Store;
let world: { workspace: string; editor: string; elsewhere: string };

beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike((empty) =>
    empty.write(async (tx) => {
      const { id: workspace } = await aWorkspace(tx, { slug: "a" });
      const { id: other } = await aWorkspace(tx, { slug: "b" });
      const { user } = await aMember(tx, workspace, "editor");
      const { user: stranger } = await aMember(tx, other, "owner");
      return { workspace, editor: user.id, elsewhere: stranger.id };
    }),
  ));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  cookie.session = claimOf(world.editor);
  clock.at = BUILT_AT;
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

test("a member is who the database says", async () => {
  expect(await currentUser()).toMatchObject({ id: world.editor });
  expect(await currentActor("a")).toMatchObject({ userId: world.editor, role: "editor" });
  expect(await requireActor("a", "plan")).toMatchObject({ role: "editor" });
});

test("without a session, with a forged one, or with one that was ended, it is nobody's request", async () => {
  for (const session of [
    null,
    {},
    claimOf("nobody"),
    { userId: world.editor },
    { userId: world.editor, sessionVersion: 1 },
    claimOf(world.editor, { sessionId: "forged" }),
    claimOf(world.editor, { sessionId: claimOf(world.elsewhere).sessionId }),
    claimOf(world.editor, { sessionVersion: 0 }),
    claimOf(world.editor, { sessionVersion: 2 }),
  ]) {
    cookie.session = session;
    expect(await currentUser()).toBeNull();
    expect(await currentActor("a")).toBeNull();
    await expect(requireUser()).rejects.toThrow("to /sign-in");
  }
});

test("signed out everywhere holds at the next request", async () => {
  expect(await currentUser()).not.toBeNull();
  await store.write((tx) => updateUser(tx, world.editor, 1, { sessionVersion: 2 }));
  expect(await currentUser()).toBeNull();
});

test("a session that is ended is nobody's at the next request, and the others stay", async () => {
  await store.write((tx) => aSession(tx, world.editor, { id: "phone" }));
  const { sessionId } = claimOf(world.editor);
  await store.write((tx) => endSession(tx, world.editor, sessionId, BUILT_AT));
  expect(await currentUser()).toBeNull();
  cookie.session = claimOf(world.editor, { sessionId: "phone" });
  expect(await currentUser()).not.toBeNull();
});

test("when somebody was last seen is written once an hour, and no read waits for it", async () => {
  const { sessionId } = claimOf(world.editor);
  const seen = async () => (await sessionById(store.read, sessionId))!.seenAt - BUILT_AT;
  clock.at = BUILT_AT + SEEN_MS - 1;
  await currentUser();
  await store.write(async () => {});
  expect(await seen()).toBe(0);
  clock.at = BUILT_AT + SEEN_MS;
  let release = () => {};
  const held = store.write(() => new Promise<void>((free) => (release = free)));
  await Promise.all([currentUser(), currentUser()]);
  release();
  await held;
  await vi.waitFor(async () => expect(await seen()).toBe(SEEN_MS));
});

test("a changed role and a lost membership hold at the next request", async () => {
  await store.write((tx) => updateMember(tx, world.workspace, world.editor, 1, { role: "viewer" }));
  expect(await currentActor("a")).toMatchObject({ role: "viewer" });
  await expect(requireActor("a", "plan")).rejects.toThrow("not found");
  await store.write((tx) => deleteMember(tx, world.workspace, world.editor, 2));
  expect(await currentActor("a")).toBeNull();
  await expect(requireActor("a")).rejects.toThrow("not found");
});

test("another's workspace and one that is not are alike", async () => {
  await expect(requireActor("b")).rejects.toThrow("not found");
  await expect(requireActor("nowhere")).rejects.toThrow("not found");
});

test("after signing in, people come to the page that they asked for", async () => {
  cookie.session = null;
  await expect(requireActor("a")).rejects.toThrow(
    `to /sign-in?callbackUrl=${encodeURIComponent("/w/a/calendar?post=p1")}`,
  );
});

test("reads over HTTP refuse by status, and say no more to outsiders than to anybody", async () => {
  const read = (slug: string) =>
    memberRoute(new Request(`http://localhost/api/x?workspace=${slug}`), async () => ({
      ok: true,
      data: { n: 1 },
    }));
  expect((await read("a")).status).toBe(200);
  const [foreign, nowhere] = [await read("b"), await read("nowhere")];
  expect([foreign.status, await foreign.text()]).toEqual([404, await nowhere.text()]);
  cookie.session = null;
  expect((await read("a")).status).toBe(401);
});

test("a database that cannot be read is said as what it is, and a bug as a number", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const read = (error: Error) =>
    memberRoute(new Request("http://localhost/api/x?workspace=a"), () => Promise.reject(error));
  const full = await read(new DatabaseUnavailable("full", new Error("SQLITE_FULL")));
  expect([full.status, await full.json()]).toMatchObject([503, { message: "unavailable_full" }]);
  const bug = await read(new Error("the text of a bug"));
  expect([bug.status, await bug.text()]).toEqual([500, expect.not.stringContaining("the text of a bug")]);
  expect(logged).toHaveBeenCalledTimes(2);
  logged.mockRestore();
});

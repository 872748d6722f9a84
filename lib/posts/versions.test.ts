import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { session } from "@/lib/actions/test-session";
import { aWorld, type World } from "@/lib/actions/world";
import { undoChange } from "@/lib/activity/actions";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { editPublication, movePublication } from "@/lib/publications/actions";
import { publicationById } from "@/lib/publications/repository";
import { editPost, restoreVersion } from "./actions";
import { differenceFor } from "./history";
import { postFor } from "./queries";

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
  session.claim = world.people.editor;
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const actor = async (role: Role = "editor", side = world.here) =>
  (await actorIn(store.read, (await userById(store.read, world.people[role].userId))!, side.slug))!;
const seen = async () => (await postFor(await actor(), world.here.post))!;

async function done<T>(answer: Promise<{ ok: true; data: T } | { ok: false; message: string }>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.message);
  return result.data;
}

async function edit(patch: object): Promise<string> {
  const { slug, post } = world.here;
  const { version } = await seen();
  return (await done(editPost({ workspace: slug, id: post, version, patch } as never))).change.activityId!;
}

async function word(text: string | null): Promise<string> {
  const { slug, workspace, publication: id } = world.here;
  const { version } = (await publicationById(store.read, workspace, id))!;
  return (await done(editPublication({ workspace: slug, id, version, patch: { text } }))).change.activityId!;
}

async function restore(activityId: string, id = world.here.post) {
  const { version } = await seen();
  return restoreVersion({ workspace: world.here.slug, id, version, activityId });
}

const media = [{ type: "image" as const, alt: "Un apprenti devant la plieuse" }];

test("a version is what one reads: title, text, link, media and each channel's wording; nothing else comes back", async () => {
  const { slug, workspace, publication } = world.here;
  await edit({ title: "Salon", text: "Venez.", link: "https://lemoine.example/salon", media });
  const then = await word("Sur LinkedIn : venez.");
  const was = await seen();
  await edit({ title: "Salon de Lyon", text: "Venez tous.", link: null, media: [] });
  await word(null);
  const { version } = (await publicationById(store.read, workspace, publication))!;
  await done(movePublication({ workspace: slug, id: publication, version, at: "2026-12-01T10:00" }));
  await edit({ status: "cancelled" });

  const restored = await done(restore(then));
  const is = await seen();
  for (const field of ["title", "text", "link", "media"] as const) expect(is[field]).toEqual(was[field]);
  expect(is.publications[0]).toMatchObject({ text: "Sur LinkedIn : venez.", at: "2026-12-01T10:00" });
  expect(is.status).toBe("cancelled");
  expect(is.history[0]).toMatchObject({ verb: "post.revert" });

  await done(undoChange({ workspace: slug, activityId: restored.change.activityId! }));
  expect(await seen()).toMatchObject({ title: "Salon de Lyon", text: "Venez tous.", media: [] });
});

test("an undo in between is walked back like anything else", async () => {
  const first = await edit({ title: "Un" });
  const second = await edit({ title: "Deux" });
  await done(undoChange({ workspace: world.here.slug, activityId: second }));
  await edit({ title: "Trois" });
  await done(restore(second));
  expect((await seen()).title).toBe("Deux");
  await done(restore(first));
  expect((await seen()).title).toBe("Un");
});

test("what is there already, another's activity and another's post are refused, and somebody who was first", async () => {
  const { slug, post } = world.here;
  const present = await edit({ title: "Salon" });
  expect(await restore(present)).toMatchObject({ code: "refused", message: "version_is_present" });
  expect(await restore("no-such-activity")).toMatchObject({ code: "not_found" });
  expect(await restore(present, world.there.post)).toMatchObject({ code: "not_found" });
  await edit({ title: "Salon de Lyon" });
  const late = { workspace: slug, id: post, version: 1, activityId: present };
  expect(await restoreVersion(late)).toMatchObject({ code: "conflict" });
  session.claim = world.people.viewer;
  expect(await restore(present)).toMatchObject({ code: "forbidden" });
});

test("the history names what changed and leaves long texts out, which are read one by one", async () => {
  const id = await edit({ title: "Salon", text: "Un long texte.", status: "in_review" });
  const [entry] = (await seen()).history;
  expect(entry!.changes.map(({ field }) => field)).toEqual(["title", "text", "status"]);
  expect(entry!.changes[1]).toMatchObject({ before: null, after: null, long: true });
  const whole = await differenceFor(await actor(), world.here.post, id);
  expect(whole![1]).toMatchObject({ field: "text", after: "Un long texte." });
  expect(whole![1]!.long).toBeUndefined();
});

test("a wording tells its channel; an activity of another post or workspace tells nothing", async () => {
  const id = await word("Pour LinkedIn");
  const own = await differenceFor(await actor(), world.here.post, id);
  expect(own).toMatchObject([{ of: "publication", field: "text", channelId: world.here.channel }]);
  expect(await differenceFor(await actor(), world.here.binned, id)).toBeNull();
  expect(await differenceFor(await actor(), world.there.post, id)).toBeNull();
  expect(await differenceFor(await actor(), world.here.post, "no-such")).toBeNull();
});

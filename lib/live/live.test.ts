import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { POST } from "@/app/api/live/here/route";
import { GET } from "@/app/api/live/route";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { aWorld, type World } from "@/lib/actions/world";
import { appendActivity, newestActivityId } from "@/lib/activity/repository";
import { deleteMember, memberOf, updateMember } from "@/lib/people/repository";
import type { SessionClaim } from "@/lib/people/session";
import type { Role } from "@/lib/people/vocabulary";
import { editPost } from "@/lib/posts/actions";
import { postById } from "@/lib/posts/repository";
import { movePublication } from "@/lib/publications/actions";
import { publicationById } from "@/lib/publications/repository";
import { endSession } from "@/lib/sessions/repository";
import { hub } from "./hub";
import type { LiveEvents } from "./view";

const cookie = vi.hoisted(() => ({ session: null as SessionClaim | null }));
vi.mock("next-auth", () => ({ getServerSession: async () => cookie.session }));
vi.mock("@/lib/people/auth-options", () => ({ authOptions: () => ({}) }));

let store: Store;
let fresh: () => Store;
let world: World;
const open: AbortController[] = [];

beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike(aWorld));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  as("editor");
});
afterEach(async () => {
  for (const controller of open.splice(0)) controller.abort();
  hub().closeAll();
  useStore(undefined);
  await store.close();
});

const as = (who: Role | "outsider" | null) => {
  cookie.session = who && world.people[who];
};

/** A page's stream: what came on it so far, and whether it was ended. */
async function listening(who: Role | "outsider", more: { since?: string; slug?: string } = {}) {
  as(who);
  const controller = new AbortController();
  open.push(controller);
  const params = new URLSearchParams({ workspace: more.slug ?? world.here.slug });
  if (more.since) params.set("since", more.since);
  const response = await GET(
    new Request(`http://localhost/api/live?${params}`, { signal: controller.signal }),
  );
  as("editor");
  const page = { response, events: [] as Event[], ended: false, leave: () => controller.abort() };
  void read(response, page);
  return page;
}

type Event = {
  [Name in keyof LiveEvents]: { event: Name; data: LiveEvents[Name]; id: string | null };
}[keyof LiveEvents];

async function read(response: Response, page: { events: Event[]; ended: boolean }) {
  let text = "";
  for await (const bytes of response.body!.pipeThrough(new TextDecoderStream())) {
    text += bytes;
    const blocks = text.split("\n\n");
    text = blocks.pop()!;
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? null;
      const event = field("event");
      if (event) page.events.push({ event, data: JSON.parse(field("data")!), id: field("id") } as Event);
    }
  }
  page.ended = true;
}

/** Effects after a commit, checks and readers come to rest. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

let day = 10;
/** Somebody moves the one publication there is. */
async function move(at = `2026-11-${++day}T09:00`): Promise<string> {
  const { slug, workspace, publication: id } = world.here;
  const row = await publicationById(store.read, workspace, id);
  const answer = await movePublication({ workspace: slug, id, version: row!.version, at });
  if (!answer.ok) throw new Error(answer.message);
  await rest();
  return answer.data.change.revision!;
}

const changes = ({ events }: { events: Event[] }) => events.filter(({ event }) => event === "change");
const revisions = (page: { events: Event[] }) => changes(page).map(({ id }) => id);

test("a change is told to everybody who has the workspace open, once, in order, with what came before it", async () => {
  const [marc, claire] = [await listening("manager"), await listening("viewer")];
  expect(marc.response.headers.get("content-type")).toContain("text/event-stream");
  expect(marc.response.headers.get("cache-control")).toContain("no-store");
  const first = await move();
  const second = await move();
  expect(marc.events[0]).toMatchObject({ event: "hello", data: { userId: world.people.manager.userId } });
  for (const page of [marc, claire]) expect(revisions(page)).toEqual([first, second]);
  expect(changes(marc)[1]!.data).toMatchObject({
    change: { previous: first, revision: second, publications: [{ id: world.here.publication, version: 3 }] },
    by: { userId: world.people.editor.userId },
    posts: [world.here.post],
  });
});

test("each hears what they themselves may do: a viewer edits nothing, a contributor what is theirs", async () => {
  const pages = {
    manager: await listening("manager"),
    contributor: await listening("contributor"),
    viewer: await listening("viewer"),
  };
  await move();
  const editable = (page: { events: Event[] }) =>
    changes(page).flatMap(({ data }) =>
      (data as LiveEvents["change"]).change.publications.map((one) => one.editable),
    );
  expect(editable(pages.manager)).toEqual([true]);
  expect(editable(pages.contributor)).toEqual([false]);
  expect(editable(pages.viewer)).toEqual([false]);
});

test("a foreign workspace is silent", async () => {
  const elsewhere = await listening("editor", { slug: world.there.slug });
  expect(elsewhere.response.status).toBe(404);
  const outsider = await listening("outsider");
  expect(outsider.response.status).toBe(404);
  as(null);
  expect((await GET(new Request(`http://localhost/api/live?workspace=${world.here.slug}`))).status).toBe(401);
  const marc = await listening("manager");
  await move();
  expect(JSON.stringify([elsewhere.events, outsider.events])).not.toContain(world.here.publication);
  expect(changes(marc)).toHaveLength(1);
});

test("who was away is told what was missed; who was away too long, to read anew", async () => {
  await listening("viewer");
  const first = await move();
  const second = await move();
  const third = await move();
  expect(revisions(await settled(listening("manager", { since: first })))).toEqual([second, third]);
  expect(changes(await settled(listening("manager", { since: third })))).toEqual([]);
  const late = await settled(listening("manager", { since: "long-ago" }));
  expect(late.events.map(({ event }) => event)).toEqual(["hello", "stale"]);
});

test("signed out, sent away or a session ended: the stream ends before anything more is said", async () => {
  const { workspace } = world.here;
  const ended = await listening("manager");
  const exMember = await listening("viewer");
  const stays = await listening("owner");
  const viewer = await memberOf(store.read, workspace, world.people.viewer.userId);
  await store.write(async (tx) => {
    await endSession(tx, world.people.manager.userId, world.people.manager.sessionId, 1);
    await deleteMember(tx, workspace, viewer!.userId, viewer!.version);
  });
  await move();
  for (const page of [ended, exMember]) {
    expect(changes(page)).toEqual([]);
    expect(page.ended).toBe(true);
  }
  expect(changes(stays)).toHaveLength(1);
});

test("a heartbeat finds out as well", async () => {
  const ended = await listening("manager");
  const { userId, sessionId } = world.people.manager;
  await store.write((tx) => endSession(tx, userId, sessionId, 1));
  hub().beat();
  await rest();
  expect(ended.ended).toBe(true);
});

test("a role that fell hears that it has to read anew, then what it may", async () => {
  const { workspace } = world.here;
  const page = await listening("manager");
  const member = await memberOf(store.read, workspace, world.people.manager.userId);
  await store.write((tx) => updateMember(tx, workspace, member!.userId, member!.version, { role: "viewer" }));
  await move();
  expect(page.events.map(({ event }) => event)).toEqual(["hello", "stale"]);
  await move();
  expect((changes(page)[0]!.data as LiveEvents["change"]).change.publications[0]!.editable).toBe(false);
});

test("what another process did makes everybody read anew, and is no change of ours", async () => {
  const page = await listening("manager");
  await hub().look();
  await rest();
  expect(page.events.map(({ event }) => event)).toEqual(["hello"]);
  await store.write((tx) =>
    appendActivity(tx, {
      workspaceId: world.here.workspace,
      id: "from-the-command-line",
      actorId: null,
      verb: "workspace.import",
      at: 4_000_000_000_000,
      subjectType: "workspace",
      subjectId: world.here.workspace,
      payload: {},
    }),
  );
  await hub().look();
  await rest();
  expect(page.events.at(-1)).toMatchObject({ event: "stale", id: "from-the-command-line" });
  expect(await newestActivityId(store.read, world.here.workspace)).toBe("from-the-command-line");
});

test("a change of a text is told with its post, though no publication moved", async () => {
  const page = await listening("manager");
  const { slug, workspace, post } = world.here;
  const row = await postById(store.read, workspace, post);
  await editPost({ workspace: slug, id: post, version: row!.version, patch: { text: "Autre texte" } });
  await rest();
  expect(changes(page)[0]!.data).toMatchObject({ posts: [post] });
});

test("a reader that does not read is let go, and holds nobody up", async () => {
  as("manager");
  const asleep = await GET(new Request(`http://localhost/api/live?workspace=${world.here.slug}`));
  const awake = await listening("viewer");
  const { room, listener } = hub().connection(
    world.here.workspace,
    world.people.viewer.userId,
    (awake.events[0]?.data as LiveEvents["hello"] | undefined)?.connection ?? (await greeted(awake)),
  )!;
  expect(room.listeners.size).toBe(2);
  const heavy = new Uint8Array(700_000);
  for (const one of room.listeners) if (one !== listener) for (let i = 0; i < 2; i++) one.send(heavy);
  await move();
  expect([...room.listeners]).toEqual([listener]);
  expect(changes(awake)).toHaveLength(1);
  await asleep.body!.cancel();
});

test("who has a post open is told to the others until the stream ends", async () => {
  const marc = await listening("manager");
  const thomas = await listening("editor");
  const connection = await greeted(thomas);
  const post = world.here.post;
  expect(await here("editor", { connection, post })).toBe(200);
  await rest();
  const { userId } = world.people.editor;
  expect(marc.events.at(-1)).toMatchObject({ event: "here", data: { userId, posts: [post] } });
  expect(thomas.events.map(({ event }) => event)).toEqual(["hello"]);
  const late = await settled(listening("viewer"));
  expect(late.events[0]).toMatchObject({ data: { here: [{ userId, posts: [post] }] } });
  thomas.leave();
  await rest();
  expect(marc.events.at(-1)).toMatchObject({ event: "here", data: { userId, posts: [] } });
});

test("only one's own page, a post of this workspace, and from a page of ours", async () => {
  const connection = await greeted(await listening("editor"));
  const { post } = world.here;
  expect(await here("manager", { connection, post })).toBe(404);
  expect(await here("outsider", { connection, post })).toBe(404);
  expect(await here("editor", { connection, post: world.there.post })).toBe(404);
  expect(await here("editor", { connection, post, more: 1 })).toBe(400);
  expect(await here("editor", { connection, post }, "https://elsewhere.example")).toBe(403);
  expect(await here("editor", { connection, post }, "")).toBe(403);
});

async function settled<T>(page: Promise<T>): Promise<T> {
  const there = await page;
  await rest();
  return there;
}

async function greeted(page: { events: Event[] }): Promise<string> {
  await rest();
  return (page.events[0]!.data as LiveEvents["hello"]).connection;
}

async function here(who: Role | "outsider", body: object, origin = "http://localhost:3000"): Promise<number> {
  as(who);
  const headers = { Host: "localhost:3000", Origin: origin };
  const address = `http://localhost/api/live/here?workspace=${world.here.slug}`;
  const answer = await POST(new Request(address, { method: "POST", headers, body: JSON.stringify(body) }));
  return answer.status;
}

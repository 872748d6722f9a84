import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CalendarPublication, PlanChange } from "@/lib/calendar/view";
import type { Result } from "@/lib/platform/result";
import { Client } from "../server/client";
import { Server } from "../server/server";
import { ACCOUNTS, SLUG } from "../server/settings";

const KILLS = 50;
/** After the first answer of a round: long enough to find the server in every state of its writes. */
const LONGEST_MS = 100;

let server: Server;
let client: Client;

beforeAll(async () => {
  server = await Server.start("demo");
  client = await Client.signedIn(server, ACCOUNTS.owner);
});
afterAll(() => server.remove());

/**
 * What was said to be saved is saved. Three hands write at once while the process is killed, each time at another moment;
 * an answer that arrived binds us, a request cut short may have been done or not, but never by half.
 */
test(`${KILLS} times killed in the middle of writing, nothing acknowledged is lost`, {
  timeout: 600_000,
}, async () => {
  const created: string[] = [];
  const mover = new Mover(await someDraft());
  for (let kill = 0; kill < KILLS; kill++) {
    const until = new AbortController();
    const before = created.length;
    const writers = [
      whileUp(until.signal, async (n) => created.push(await createPost(`kill ${kill} a${n}`))),
      whileUp(until.signal, async (n) => created.push(await createPost(`kill ${kill} b${n}`))),
      whileUp(until.signal, () => mover.move()),
    ];
    await expect.poll(() => created.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(before);
    await pause((kill * 37) % LONGEST_MS);
    until.abort();
    await server.kill();
    await Promise.all(writers);
    await server.begin();
    expect(await mover.isWhereItWasMoved(), `after kill ${kill + 1}`).toBe(true);
  }
  await server.kill();
  expectWhole(created);
});

/** Both publications, and the activity that tells of them, or nothing at all. */
function expectWhole(created: readonly string[]) {
  const database = new Database(server.databaseFile);
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(database.pragma("foreign_key_check")).toEqual([]);
  const titles = database.prepare("select id from posts where title like 'kill %'").pluck().all() as string[];
  expect(created.filter((id) => !titles.includes(id))).toEqual([]);
  const halves = database
    .prepare(
      `select title from posts where title like 'kill %' and (
         (select count(*) from publications where post_id = posts.id) <> 2 or
         (select count(*) from activity where subject_id = posts.id) <> 1)`,
    )
    .all();
  expect(halves).toEqual([]);
  database.close();
}

async function createPost(title: string): Promise<string> {
  const publications = [
    { channelId: "ig", at: "2026-11-24T10:00" },
    { channelId: "x", at: null },
  ];
  const input = { workspace: SLUG, title, text: "Écrit pendant une panne.", publications };
  return acknowledged(await client.act<{ postId: string }>("createPost", input)).postId;
}

/** One publication from day to day, always on the version that the last answer gave. */
class Mover {
  #known: CalendarPublication;
  #wanted: string | null = null;

  constructor(publication: CalendarPublication) {
    this.#known = publication;
  }

  async move(): Promise<void> {
    const { id, version } = this.#known;
    const at = `2026-11-${version % 2 === 0 ? "25" : "26"}T10:${String(version % 60).padStart(2, "0")}`;
    this.#wanted = at;
    const moved = await client.act<{ change: PlanChange }>("movePublication", {
      workspace: SLUG,
      id,
      version,
      at,
    });
    this.#known = acknowledged(moved).change.publications[0]!;
  }

  /** The last acknowledged place, or the one that was asked for when the answer was cut short. */
  async isWhereItWasMoved(): Promise<boolean> {
    const found = await publicationNamed(this.#known.id);
    const done = found.version === this.#known.version && found.at === this.#known.at;
    const doneUnheard = found.version === this.#known.version + 1 && found.at === this.#wanted;
    this.#known = found;
    return done || doneUnheard;
  }
}

async function someDraft(): Promise<CalendarPublication> {
  const all = await publications();
  return all.find(({ title, channelId }) => title === "L’album du salon" && channelId === "li")!;
}

async function publicationNamed(wanted: string): Promise<CalendarPublication> {
  return (await publications()).find(({ id }) => id === wanted)!;
}

async function publications(): Promise<CalendarPublication[]> {
  const address = `/api/calendar?workspace=${SLUG}&from=2026-11-23&to=2026-11-29`;
  return (await client.json<{ publications: CalendarPublication[] }>(address)).publications;
}

/** Writes until told to stop or until the connection breaks, which is what a killed server looks like. */
async function whileUp(until: AbortSignal, write: (n: number) => Promise<unknown>): Promise<void> {
  for (let n = 0; !until.aborted; n++) {
    try {
      await write(n);
    } catch (error) {
      if (error instanceof TypeError || until.aborted) return;
      throw error;
    }
  }
}

function acknowledged<T>(outcome: Result<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  return outcome.data;
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aWorkspace } from "@/db/builders";
import { freshStore, type TestStore } from "@/db/test-support";
import { insertJob } from "@/lib/jobs/repository";
import { insertMail, type MailRow, pageOfMails } from "@/lib/mails/repository";
import { mailServer } from "@/lib/mails/test-support";
import { CAUSES } from "@/lib/mails/vocabulary";

// Two workers share an outbox and are killed, again and again, at every moment at which it could matter. What has to
// hold: no message is accepted twice, none is lost without a word, and each mail's state is what happened to it.

const LEASE_MS = 1500;
const MAILS = 6;

let store: TestStore;
let workspaceId: string;
let workers: ChildProcess[] = [];
beforeEach(async () => {
  store = freshStore();
  workspaceId = (await store.write((tx) => aWorkspace(tx))).id;
});
afterEach(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  workers = [];
  await store.close();
});

/** Moments of a hand-over, as the server sees them. */
type Moment = "connected" | "sender" | "recipient" | "before yes" | "after yes";

test.each<{ moment: Moment; expected: MailRow["state"][] }>([
  // Not yet marked: another simply begins anew.
  { moment: "connected", expected: ["sent"] },
  // Marked, whether or not the server has it: nobody can know, so nobody guesses.
  { moment: "sender", expected: ["sent", "uncertain"] },
  { moment: "recipient", expected: ["sent", "uncertain"] },
  { moment: "before yes", expected: ["sent", "uncertain"] },
  { moment: "after yes", expected: ["sent", "uncertain"] },
])("killed at: $moment", { timeout: 120_000 }, async ({ moment, expected }) => {
  const ids = await outboxOf(MAILS);
  let kills = 0;
  let seen = 0;
  /** Every second time it comes to this: the rest has to get through. */
  const killAt = async (here: Moment) => {
    if (here !== moment || ++seen % 2 === 0 || kills >= 3) return;
    kills++;
    await killAll();
    startTwo(server.url);
  };
  const server = await mailServer({
    onConnect: (_session, next) => void killAt("connected").then(() => next()),
    onMailFrom: (_address, _session, next) => void killAt("sender").then(() => next()),
    onRcptTo: (_address, _session, next) => void killAt("recipient").then(() => next()),
    beforeYes: () => killAt("before yes").then(() => null),
    afterYes: () => void killAt("after yes"),
  });
  startTwo(server.url);
  const states = await settledStates(ids);
  await killAll();
  const taken = acceptedTimes(server.accepted);
  await server.close();

  expect(kills).toBeGreaterThan(0);
  for (const id of ids) {
    const { state, lastError } = states.get(id)!;
    expect(expected).toContain(state);
    expect(taken.get(id) ?? 0).toBeLessThanOrEqual(1);
    if (state === "sent") expect(taken.get(id)).toBe(1);
    else expect(lastError).toBe(CAUSES.interrupted);
  }
});

test("killed at any moment, two at once, over and over", { timeout: 180_000 }, async () => {
  const ids = await outboxOf(40);
  const server = await mailServer({ beforeYes: () => pause(5).then(() => null) });
  for (let round = 0; round < 6; round++) {
    await Promise.all(startTwo(server.url).map(({ stdout }) => once(stdout!, "data")));
    await pause((round * 37) % 110);
    await killAll();
  }
  startTwo(server.url);
  const states = await settledStates(ids);
  await killAll();
  const taken = acceptedTimes(server.accepted);
  await server.close();
  // It has hit in the middle, or it shows nothing.
  expect([...states.values()].some(({ state }) => state === "uncertain")).toBe(true);
  for (const id of ids) {
    expect(taken.get(id) ?? 0).toBeLessThanOrEqual(1);
    const { state } = states.get(id)!;
    expect(["sent", "uncertain"]).toContain(state);
    if (state === "sent") expect(taken.get(id)).toBe(1);
  }
});

async function outboxOf(count: number): Promise<string[]> {
  return store.write(async (tx) => {
    const ids: string[] = [];
    for (let index = 0; index < count; index++) {
      const id = crypto.randomUUID();
      const address = `a${index}@lemoine.example`;
      const bodies = { subject: `Mail ${index}`, text: "Bonjour", html: "<p>Bonjour</p>", unsubscribe: null };
      const mail = { id, workspaceId, userId: null, address, ...bodies, createdAt: index, stateAt: index };
      await insertMail(tx, { ...mail, state: "waiting" });
      await insertJob(tx, { id, kind: "mail", key: id, payload: { mail: id }, runAt: 0, createdAt: 0 });
      ids.push(id);
    }
    return ids;
  });
}

function startTwo(url: string): ChildProcess[] {
  const args = ["--import", "tsx", "lib/mails/send.child.ts", store.file, url, String(LEASE_MS)];
  for (let index = 0; index < 2; index++) {
    workers.push(spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] }));
  }
  return workers.slice(-2);
}

async function killAll(): Promise<void> {
  const dying = workers.filter((worker) => worker.exitCode === null && worker.signalCode === null);
  workers = [];
  await Promise.all(
    dying.map((worker) => {
      worker.kill("SIGKILL");
      return once(worker, "exit");
    }),
  );
}

/** Once nothing waits and nothing is under way any more. */
async function settledStates(ids: readonly string[]) {
  let states = new Map<string, Pick<MailRow, "state" | "lastError">>();
  await expect
    .poll(
      async () => {
        const rows = await pageOfMails(
          store.read,
          workspaceId,
          { state: null, words: "" },
          { offset: 0, limit: 99 },
        );
        states = new Map(rows.map((row) => [row.id, row]));
        return rows.filter(({ state }) => state === "waiting" || state === "handing_over").length;
      },
      { timeout: 60_000, interval: 100 },
    )
    .toBe(0);
  expect([...states.keys()].sort()).toEqual([...ids].sort());
  return states;
}

function acceptedTimes(accepted: readonly Buffer[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const raw of accepted) {
    const id = /^Message-ID: <([^@]+)@/im.exec(raw.toString("utf8"))![1]!;
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

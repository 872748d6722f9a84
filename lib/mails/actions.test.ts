import { afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from "vitest";
import { aMail } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { session } from "@/lib/actions/test-session";
import { aWorld, type World } from "@/lib/actions/world";
import { jobByKey } from "@/lib/jobs/repository";
import type { Env } from "@/lib/platform/env";
import { sendMailAgain, settleMail } from "./actions";
import { enqueueMail } from "./enqueue";
import { letterOf } from "./letter";
import { mailById } from "./repository";
import type { MailState } from "./vocabulary";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
const server = vi.hoisted(() => ({ url: null as string | null }));
vi.mock("@/lib/platform/env", async (original) => {
  const real = await original<typeof import("@/lib/platform/env")>();
  return { ...real, env: (): Env => ({ ...real.env(), smtpUrl: server.url }) };
});

let store: Store;
let fresh: () => Store;
let world: World;
beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike(aWorld));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = world.people.owner;
  server.url = "smtp://127.0.0.1:9";
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const mailIn = (state: MailState) =>
  store.write((tx) =>
    aMail(tx, {
      workspaceId: world.here.workspace,
      state,
      text: "Ici : https://cal.example/invitation/abcdefghijklmnopqrstuvwxyz",
    }),
  );
const named = (id: string, version = 1) => ({ workspace: world.here.slug, id, version });

describe("sent again by a person", () => {
  it.each<[MailState, boolean]>([
    ["failed", true],
    ["uncertain", true],
    ["kept", true],
    ["waiting", false],
    ["handing_over", false],
    ["sent", false],
  ])("%s: %s", async (state, may) => {
    const { id } = await mailIn(state);
    const outcome = await sendMailAgain(named(id));
    expect(outcome.ok).toBe(may);
    expect(await mailById(store.read, id)).toMatchObject({ state: may ? "waiting" : state });
    expect((await jobByKey(store.read, `mail:${id}:2`)) !== null).toBe(may);
  });

  it("by two at once goes out once", async () => {
    const { id } = await mailIn("uncertain");
    const both = await Promise.all([sendMailAgain(named(id)), sendMailAgain(named(id))]);
    expect(both.map((one) => (one.ok ? "ok" : one.code)).sort()).toEqual(["conflict", "ok"]);
  });

  it("is refused without a mail server, which would only keep it", async () => {
    server.url = null;
    const { id } = await mailIn("failed");
    expect(await sendMailAgain(named(id))).toMatchObject({ code: "refused", message: "no_mail_server" });
  });
});

test("only what nobody knew of can be said to have arrived; then its links are gone", async () => {
  const { id } = await mailIn("uncertain");
  expect(await settleMail(named(id))).toMatchObject({ ok: true });
  expect(await mailById(store.read, id)).toMatchObject({
    state: "sent",
    text: "Ici : https://cal.example/invitation/…",
  });
  expect(await settleMail(named((await mailIn("failed")).id))).toMatchObject({ code: "refused" });
});

describe("a mail that is written", () => {
  const letter = letterOf({ locale: "fr", subject: "Un\r\nBcc: b@c.example", blocks: [], foot: [] });
  const to = { workspaceId: null, userId: null, address: "a@b.example" };
  it("waits with the transaction it belongs to, or is not there", async () => {
    const undone = store.write(async (tx) => {
      await enqueueMail(tx, to, letter, 1);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    const mail = await store.write((tx) => enqueueMail(tx, to, letter, 1));
    expect(mail).toMatchObject({ state: "waiting", subject: "Un Bcc: b@c.example" });
    expect(await jobByKey(store.read, `mail:${mail.id}:1`)).toMatchObject({ payload: { mail: mail.id } });
  });

  it("is kept without a mail server, and queues nothing", async () => {
    server.url = null;
    const mail = await store.write((tx) => enqueueMail(tx, to, letter, 1));
    expect(mail.state).toBe("kept");
    expect(await jobByKey(store.read, `mail:${mail.id}:1`)).toBeNull();
  });
});

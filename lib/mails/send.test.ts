import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { aMember, aWorkspace } from "@/db/builders";
import { freshStore, type TestStore } from "@/db/test-support";
import { insertJob, jobByKey } from "@/lib/jobs/repository";
import { startWorker, type Worker } from "@/lib/jobs/worker";
import { deleteMember } from "@/lib/people/repository";
import { letterOf } from "./letter";
import { insertMail, type MailRow, mailById, type NewMail } from "./repository";
import { mailHandler } from "./send";
import { type MailServer, mailServer, no } from "./test-support";
import { CAUSES } from "./vocabulary";

const FROM = "Équipe <calendrier@lemoine.example>";
let store: TestStore;
let server: MailServer | undefined;
let worker: Worker | undefined;
let time: number;

beforeEach(() => {
  store = freshStore();
  time = 1_800_000_000_000;
});
afterEach(async () => {
  await worker?.stop();
  await server?.close();
  await store.close();
  server = worker = undefined;
});

const letter = letterOf({
  locale: "fr",
  subject: "Été",
  blocks: [
    { kind: "paragraph", text: "Bonjour <b>Inès</b> & compagnie" },
    {
      kind: "button",
      label: "Ouvrir",
      href: "https://cal.example/invitation/abcdefghijklmnopqrstuvwxyz012345",
    },
  ],
  foot: [{ text: "Bye" }],
});

async function queued(over: Partial<NewMail> = {}): Promise<MailRow> {
  return store.write(async (tx) => {
    const { id: workspaceId } = await aWorkspace(tx);
    const mail = await insertMail(tx, {
      id: crypto.randomUUID(),
      workspaceId,
      userId: null,
      address: "ines@lemoine.example",
      ...letter,
      unsubscribe: null,
      state: "waiting",
      createdAt: time,
      stateAt: time,
      ...over,
    });
    const job = {
      id: mail.id,
      kind: "mail",
      key: mail.id,
      payload: { mail: mail.id },
      runAt: time,
      createdAt: time,
    };
    await insertJob(tx, job);
    return mail;
  });
}

/** Works until the job is settled: done, or waiting for its next try. */
async function work(mail: MailRow, smtpUrl: string | null, leaseMs?: number): Promise<MailRow> {
  const settings = () => ({ smtpUrl, from: FROM, baseUrl: "https://cal.example" });
  worker = startWorker({ store, handlers: { mail: mailHandler(settings) }, clock: () => time, leaseMs });
  await expect
    .poll(
      async () => {
        const job = (await jobByKey(store.read, mail.id))!;
        return job.leaseId === null && (job.doneAt !== null || job.attempts > 0);
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  await worker.stop();
  return (await mailById(store.read, mail.id))!;
}

test("a mail arrives whole: both parts, names, headers, one Message-ID", async () => {
  server = await mailServer();
  const unsubscribe = "https://cal.example/unsubscribe/x.y";
  const mail = await queued({ subject: "Prêt pour l’été ☀️ : « Été 2026 »", unsubscribe });
  expect(await work(mail, server.url)).toMatchObject({ state: "sent", attempts: 1, lastError: null });
  const [read] = await server.read();
  expect(read).toMatchObject({
    subject: "Prêt pour l’été ☀️ : « Été 2026 »",
    from: { name: "Équipe", address: "calendrier@lemoine.example" },
    to: [{ address: "ines@lemoine.example" }],
    messageId: `<${mail.id}@cal.example>`,
    date: "2027-01-15T08:00:00.000Z",
  });
  expect(read!.text).toContain("Bonjour <b>Inès</b> & compagnie");
  expect(read!.html).toContain("Bonjour &lt;b&gt;Inès&lt;/b&gt; &amp; compagnie");
  const header = (key: string) => read!.headers.find((each) => each.key === key)?.value;
  expect(header("list-unsubscribe")).toBe(`<${unsubscribe}>`);
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  expect(header("auto-submitted")).toBe("auto-generated");
  expect((await jobByKey(store.read, mail.id))!.doneAt).toBe(time);
});

test("once it is out, the outbox holds no link that would let somebody in", async () => {
  server = await mailServer();
  const sent = await work(await queued(), server.url);
  expect((await server.read())[0]!.text).toContain("/invitation/abcdefghijklmnopqrstuvwxyz012345");
  for (const body of [sent.text, sent.html]) {
    expect(body).toContain("https://cal.example/invitation/…");
    expect(body).not.toContain("abcdefghij");
  }
});

describe("nothing that people typed becomes a header or a recipient", () => {
  it.each([
    { subject: "Bonjour\r\nBcc: all@lemoine.example" },
    { subject: "Bonjour\nContent-Type: text/html\n\n<script>" },
    { subject: "=?utf-8?q?=0D=0ABcc:_all@lemoine.example?=" },
    { unsubscribe: "https://cal.example/x>\r\nBcc: <all@lemoine.example" },
  ])("%j", async (over) => {
    server = await mailServer();
    await work(await queued(over), server.url);
    const [read] = await server.read();
    expect(read!.bcc).toBeUndefined();
    expect(read!.headers.filter(({ key }) => key === "bcc")).toEqual([]);
    expect(read!.headers.filter(({ key }) => key === "content-type")).toHaveLength(1);
  });

  it.each(["a@b.example\r\nRCPT TO:<c@d.example>", "a@b.example, c@d.example", "<a@b.example> x"])(
    "an address %j reaches one recipient or none",
    async (address) => {
      const recipients: string[] = [];
      server = await mailServer({
        onRcptTo({ address: to }, _session, callback) {
          recipients.push(to);
          callback();
        },
      });
      await work(await queued({ address }), server.url);
      expect(recipients.length).toBeLessThanOrEqual(1);
      expect(recipients).not.toContain("c@d.example");
    },
  );
});

describe("what a server answers is what becomes of it", () => {
  const answering = (code: number) => ({
    MAIL: {
      onMailFrom: (_: unknown, __: unknown, callback: (error: Error) => void) => callback(no(code, "No.")),
    },
    RCPT: {
      onRcptTo: (_: unknown, __: unknown, callback: (error: Error) => void) => callback(no(code, "No.")),
    },
    DATA: { beforeYes: () => no(code, "No.") },
  });
  it.each([
    [550, "MAIL", "failed"],
    [550, "RCPT", "failed"],
    [554, "DATA", "failed"],
    [450, "MAIL", "waiting"],
    [452, "RCPT", "waiting"],
    [451, "DATA", "waiting"],
  ] as const)("%i to %s: %s", async (code, step, state) => {
    server = await mailServer(answering(code)[step]);
    const mail = await work(await queued(), server.url);
    expect(mail).toMatchObject({ state, lastError: expect.stringContaining(`${code}`) });
    const job = (await jobByKey(store.read, mail.id))!;
    if (state === "waiting") expect(job.runAt).toBeGreaterThan(time);
    else expect(job.doneAt).toBe(time);
    expect(server.accepted).toEqual([]);
  });

  it("nobody there: tried again", async () => {
    server = await mailServer();
    const { url } = server;
    await server.close();
    server = undefined;
    expect(await work(await queued(), url)).toMatchObject({ state: "waiting", attempts: 0 });
  });

  it("gone once it had the message, without a word: uncertain, and not tried again", async () => {
    const sockets: Socket[] = [];
    server = await mailServer({
      beforeYes: () => {
        for (const socket of sockets) socket.destroy();
        return null;
      },
    });
    const port = Number(new URL(server.url).port);
    // Stands between the two, to hang up in the middle.
    const between = createServer((client) => {
      const onward = connect(port, "127.0.0.1");
      sockets.push(client, onward);
      for (const socket of [client, onward]) socket.on("error", () => {});
      client.pipe(onward).pipe(client);
    });
    between.listen(0, "127.0.0.1");
    await once(between, "listening");
    const { port: behind } = between.address() as AddressInfo;
    const mail = await work(await queued(), `smtp://127.0.0.1:${behind}`);
    between.close();
    expect(mail.state).toBe("uncertain");
    expect((await jobByKey(store.read, mail.id))!.doneAt).toBe(time);
  });

  it("says nothing at all to the message: uncertain once the time is over", async () => {
    server = await mailServer({ beforeYes: () => new Promise(() => {}) });
    expect((await work(await queued(), server.url, 600)).state).toBe("uncertain");
  });
});

it("a wrong password is told in the server's words, and tried again", async () => {
  server = await mailServer({
    authOptional: false,
    onAuth: (_auth, _session, callback) => callback(new Error("Invalid login")),
  });
  const mail = await work(await queued(), server.url.replace("://", "://ines:geheim@"));
  expect(mail).toMatchObject({ state: "waiting", lastError: expect.stringContaining("535") });
  expect(mail.lastError).not.toContain("geheim");
});

it("without a mail server it is kept", async () => {
  expect((await work(await queued(), null)).state).toBe("kept");
});

it("is not sent to somebody who left the workspace meanwhile", async () => {
  server = await mailServer();
  const mail = await queued();
  const { user, member } = await store.write((tx) => aMember(tx, mail.workspaceId!, "editor"));
  const theirs = await queued({ userId: user.id, workspaceId: mail.workspaceId });
  await store.write((tx) => deleteMember(tx, mail.workspaceId!, user.id, member.version));
  expect(await work(theirs, server.url)).toMatchObject({ state: "failed", lastError: CAUSES.left });
  const subjects = (await server.read()).map(({ messageId }) => messageId);
  expect(subjects).toEqual([`<${mail.id}@cal.example>`]);
});

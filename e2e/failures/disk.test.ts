import { rmSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { frenchError } from "../server/catalogue";
import { Client } from "../server/client";
import { canMount, onDiskOf, onReadOnlyDisk, onReadOnlyFile } from "../server/disk";
import { Server } from "../server/server";
import { ACCOUNTS, SLUG } from "../server/settings";

let server: Server;
afterEach(() => server.remove());

const createPost = (client: Client, title: string) =>
  client.act("createPost", {
    workspace: SLUG,
    title,
    publications: [{ channelId: "ig", at: "2026-11-25T10:00" }],
  });

async function expectReadable(client: Client) {
  const { publications } = await client.json<{ publications: unknown[] }>(
    `/api/calendar?workspace=${SLUG}&from=2026-11-09&to=2026-11-15`,
  );
  expect(publications.length).toBeGreaterThan(10);
  expect((await client.get(`/w/${SLUG}/calendar`)).status).toBe(200);
}

describe.skipIf(!canMount)("a disk that takes nothing (needs the right to mount)", () => {
  test.each([
    ["file", onReadOnlyFile],
    ["disk", onReadOnlyDisk],
  ])("read-only %s: changes are refused with a sentence, reads go on", async (_, readOnly) => {
    server = await Server.start("demo");
    const client = await Client.signedIn(server, ACCOUNTS.owner);
    await server.kill();
    server.under = readOnly;
    await server.begin();

    const refused = await createPost(client, "En lecture seule");
    expect(refused).toMatchObject({ ok: false, code: "unavailable", message: "unavailable_readonly" });
    expect(frenchError("unavailable_readonly")).toContain("lecture seule");
    await expectReadable(client);

    await server.kill();
    server.under = () => [];
    await server.begin();
    expect(await createPost(client, "De nouveau")).toMatchObject({ ok: true });
  });

  test("full disk: changes are refused with a sentence, reads go on, and room made is room found", async () => {
    server = await Server.prepare("demo");
    server.under = onDiskOf(8);
    await server.begin();
    const client = await Client.signedIn(server, ACCOUNTS.owner);
    expect(await createPost(client, "Avant")).toMatchObject({ ok: true });

    fill(server.seenByServer("filler"));
    // What the log of the database had reserved already may still take a few.
    const refused = await firstRefusal(client);
    expect(refused).toMatchObject({ ok: false, code: "unavailable", message: "unavailable_full" });
    expect(frenchError("unavailable_full")).toContain("plein");
    await expectReadable(client);

    rmSync(server.seenByServer("filler"));
    expect(await createPost(client, "Après")).toMatchObject({ ok: true });
  });
});

async function firstRefusal(client: Client) {
  for (let n = 0; n < 500; n++) {
    const outcome = await createPost(client, `Plein ${n}`);
    if (!outcome.ok) return outcome;
  }
  return null;
}

/** To the last byte: in ever smaller pieces. */
function fill(file: string) {
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: "a" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  }
}

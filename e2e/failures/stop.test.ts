import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { Client } from "../server/client";
import { Server } from "../server/server";
import { ACCOUNTS, SLUG } from "../server/settings";

// Browsers keep a spare connection, which a stopping server waits for. Pages whose line broke came back over it, were
// refused, and by each answer kept it alive for their next question: a restart took as long as anybody asked.
test("a page that comes back while the server stops does not keep it from ending", async () => {
  const server = await Server.start("demo");
  const client = await Client.signedIn(server, ACCOUNTS.editor);
  const path = `/api/live?workspace=${SLUG}`;
  const line = (await client.get(path)).body!.getReader();
  await line.read();
  const spare = connect(server.port, "127.0.0.1");
  await once(spare, "connect");

  const stopped = server.stop();
  while (!(await line.read()).done);
  const cookie = client.cookies().map(({ name, value }) => `${name}=${value}`);
  spare.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie.join("; ")}\r\n\r\n`);
  const [answer] = await once(spare.setEncoding("utf8"), "data");
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer).toMatch(/^Connection: close\r$/im);
  const first = await Promise.race([stopped.then(() => "ended"), pause(2_000, "still there")]);
  expect(first).toBe("ended");
  await server.remove();
});

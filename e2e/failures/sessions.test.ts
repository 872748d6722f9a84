import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Client } from "../server/client";
import { Server } from "../server/server";
import { ACCOUNTS, PASSWORD, SLUG } from "../server/settings";

let server: Server;
beforeAll(async () => {
  server = await Server.start("demo");
});
afterAll(() => server.remove());

const CALENDAR = `/w/${SLUG}/calendar`;
const REVISION = `/api/calendar/revision?workspace=${SLUG}`;
const TRIES = 10;
/** Words that occur nowhere else, to look for in what the server writes. */
const WRONG = "mauvais-mot-de-passe-4721";
const NEXT = "nouveau-mot-de-passe-9153";

test("too many wrong passwords close an address for a while, also after a restart, and that address only", async () => {
  const stranger = new Client(server);
  for (let tries = 0; tries < TRIES; tries++)
    expect(await stranger.signIn(ACCOUNTS.manager, WRONG)).toBe("CredentialsSignin");
  expect(await stranger.signIn(ACCOUNTS.manager, WRONG)).toBe("rate_limited");

  await server.kill();
  await server.begin();
  expect(await stranger.signIn(ACCOUNTS.manager, PASSWORD)).toBe("rate_limited");
  expect(await stranger.signIn(ACCOUNTS.manager.toUpperCase(), PASSWORD)).toBe("rate_limited");
  expect(await stranger.signIn(ACCOUNTS.editor, PASSWORD)).toBe("ok");
});

test("an address without an account is told nothing else than a wrong password", async () => {
  const stranger = new Client(server);
  expect(await stranger.signIn("personne@lemoine.example", WRONG)).toBe("CredentialsSignin");
});

test("a changed password signs out every other session at its next request", async () => {
  const here = await Client.signedIn(server, ACCOUNTS.contributor);
  const elsewhere = await Client.signedIn(server, ACCOUNTS.contributor);
  expect((await elsewhere.get(REVISION)).status).toBe(200);

  const changed = await here.act("changePassword", { current: PASSWORD, next: NEXT });
  expect(changed).toMatchObject({ ok: true });

  expect((await elsewhere.get(REVISION)).status).toBe(401);
  const page = await elsewhere.get(CALENDAR);
  expect([page.status, page.headers.get("location")]).toEqual([307, expect.stringContaining("/sign-in")]);
  const post = { workspace: SLUG, title: "Trop tard", publications: [] };
  expect(await elsewhere.act("createPost", post)).toMatchObject({ code: "signed_out" });

  const again = new Client(server);
  expect(await again.signIn(ACCOUNTS.contributor, PASSWORD)).toBe("CredentialsSignin");
  expect(await again.signIn(ACCOUNTS.contributor, NEXT)).toBe("ok");
});

test("a forged or foreign cookie is nobody", async () => {
  const forged = new Client(server);
  expect(
    (await forged.get(REVISION, { cookie: "next-auth.session-token=eyJhbGciOiJub25lIn0.e30." })).status,
  ).toBe(401);
});

test("outsiders cannot tell a workspace they are not in from one that is not", async () => {
  const outsider = await Client.signedIn(server, ACCOUNTS.outsider);
  for (const address of [CALENDAR, `/w/${SLUG}/settings`, `/w/${SLUG}/posts/p01`])
    expect([address, (await outsider.get(address)).status]).toEqual([address, 404]);
  const [there, nowhere] = await Promise.all([
    outsider.get(REVISION),
    outsider.get("/api/calendar/revision?workspace=nulle-part"),
  ]);
  expect([there.status, await there.text()]).toEqual([404, await nowhere.text()]);
  const post = { workspace: SLUG, title: "Intrus", publications: [] };
  expect(await outsider.act("createPost", post)).toMatchObject({ code: "not_found" });
});

test("the server wrote down no password, no secret, no session and no stack of ours while all that happened", () => {
  const secret = readFileSync(`${server.dataDir}/secret`, "utf8").trim();
  for (const hidden of [PASSWORD, WRONG, NEXT, secret, "eyJ", "$argon2"])
    expect(server.output).not.toContain(hidden);
  expect(server.output).not.toMatch(/^\s+at /m);
});

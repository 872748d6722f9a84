import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AUDIENCES, COLUMNS } from "@/db/seed/lemoine/line";
import { ROLES, type Role } from "@/lib/people/vocabulary";
import type { Plan } from "@/lib/plan/document";
import { Client } from "../server/client";
import { Server } from "../server/server";
import { ACCOUNTS, OUTSIDER, PASSWORD, SLUG, type Who } from "../server/settings";
import { ADDRESSES, type Address } from "./addresses";

/** Everybody who may knock at a door. */
type Person = Who | "nobody" | "exMember" | "endedSession";
const STRANGERS = ["nobody", "endedSession", "outsider", "exMember"] as const satisfies Person[];

const root = path.resolve(import.meta.dirname, "../..");
const addresses = Object.entries(ADDRESSES).map(([file, address]) => ({ file, ...address }));

/** What nobody outside the demo workspace may read anywhere, and what nobody inside it may read of another one. */
const OURS = [
  ...wordsOf("db/seed/demo/aciers-lemoine.json"),
  ...[...AUDIENCES, ...COLUMNS].map(({ name }) => name),
];
const THEIRS = "Confidences d’Ailleurs 6c1f";

let server: Server;
let clients: Record<Person, Client>;

beforeAll(async () => {
  server = await Server.start("demo");
  const signedIn = (email: string) => Client.signedIn(server, email);
  clients = {
    nobody: new Client(server),
    owner: await signedIn(ACCOUNTS.owner),
    manager: await signedIn(ACCOUNTS.manager),
    editor: await signedIn(ACCOUNTS.editor),
    contributor: await signedIn(ACCOUNTS.contributor),
    viewer: await signedIn(ACCOUNTS.viewer),
    outsider: await signedIn(ACCOUNTS.outsider),
    exMember: await anExMember(),
    endedSession: await anEndedSession(),
  };
  await clients.outsider.act("createPost", { workspace: OUTSIDER.slug, title: THEIRS, publications: [] });
});
afterAll(() => server.remove());

/** Invited, taken in, and gone again: with a session that is as good as ever. */
async function anExMember(): Promise<Client> {
  const owner = await Client.signedIn(server, ACCOUNTS.owner);
  const email = "partie@lemoine.example";
  const invited = await owner.act<{ link: string }>("inviteMember", {
    workspace: SLUG,
    email,
    name: "Nadia Partie",
    role: "manager",
  });
  const token = invited.ok ? invited.data.link.split("/").at(-1)! : "";
  const stranger = new Client(server);
  await stranger.act("acceptInvitation", { token, name: "Nadia Partie", password: PASSWORD });
  const gone = await Client.signedIn(server, email);
  expect((await gone.get(`/w/${SLUG}/calendar`)).status).toBe(200);
  const { members } = await membersOf(owner);
  const userId = members.find((each) => each.email === email)!.userId;
  expect(await owner.act("removeMember", { workspace: SLUG, userId })).toMatchObject({ ok: true });
  return gone;
}

/** The page of members names each by the id that its buttons send. */
async function membersOf(owner: Client): Promise<{ members: { email: string; userId: string }[] }> {
  const page = (await (await owner.get(`/w/${SLUG}/team/members`)).text()).replaceAll('\\"', '"');
  const found = page.matchAll(/"userId":"([^"]+)","name":"[^"]*","email":"([^"]+)"/g);
  return { members: [...found].map(([, userId, email]) => ({ userId: userId!, email: email! })) };
}

/** A cookie that was taken along before the session was signed out. */
async function anEndedSession(): Promise<Client> {
  const ended = await Client.signedIn(server, ACCOUNTS.viewer);
  const before = ended.cookies();
  await ended.signOut();
  for (const { name, value } of before) ended.keep(name, value);
  return ended;
}

test("the list knows every page and every feed", () => {
  const files = globSync("**/{page.tsx,route.ts}", { cwd: path.join(root, "app") });
  expect(Object.keys(ADDRESSES).toSorted()).toEqual(files.toSorted());
});

describe.each(STRANGERS)("%s", (person) => {
  const closed = addresses.filter(({ by }) => by !== "anyone" && by !== "account");
  test.each(closed)("is not answered at $at", async ({ at }) => {
    const answer = await clients[person].get(at);
    const body = await answer.text();
    expect(answer.status).toBe(refusalTo(person, at));
    if (answer.status === 307)
      expect(answer.headers.get("location")).toMatch(/^(https?:\/\/[^/]+)?\/sign-in/);
    expect(ours(body)).toEqual([]);
  });
});

/** Who is signed out goes to sign in, or is told so; who is no member finds nothing. */
function refusalTo(person: Person, at: string): number {
  const signedOut = person === "nobody" || person === "endedSession";
  if (!signedOut) return 404;
  return at.startsWith("/api/") ? 401 : 307;
}

describe.each(ROLES)("a member who is %s", (role) => {
  const inside = addresses.filter(({ by }) => by !== "anyone" && by !== "account");
  test.each(inside)("at $at", async (address) => {
    const answer = await clients[role].get(address.at);
    const body = await beginning(answer);
    expect(answer.status).toBe(answerTo(role, address));
    expect(body).not.toContain(THEIRS);
    if (answer.status >= 400 && address.at.startsWith("/api/")) expect(ours(body)).toEqual([]);
  });
});

function answerTo(role: Role, { at, by, answers = 200 }: Address): number {
  const may = ROLES.indexOf(role) <= ROLES.indexOf(by as Role);
  if (may) return answers;
  return at.startsWith("/api/") ? 403 : 404;
}

describe("with rows of the demo asked for in one's own workspace, nobody finds them", () => {
  test.each(addresses.filter(({ at }) => at.includes(SLUG)))("$at", async ({ at }) => {
    const answer = await clients.outsider.get(at.replaceAll(SLUG, OUTSIDER.slug));
    const body = await beginning(answer);
    expect(ours(body)).toEqual([]);
    const names = /\/(p\d+|e-[a-z]+)\b|channels\/li/.test(at);
    expect(answer.status).toBeLessThan(500);
    if (names) expect(answer.status).toBe(404);
  });
});

describe("what is open to anyone says nothing of anybody's plan", () => {
  const open = addresses.filter(({ by }) => by === "anyone");
  test.each(open)("$at", async ({ at, answers = 200 }) => {
    const answer = await clients.nobody.get(at);
    expect(answer.status).toBe(answers);
    expect(ours(await answer.text())).toEqual([]);
    for (const person of ["outsider", "exMember"] as const)
      expect(ours(await (await clients[person].get(at)).text())).toEqual([]);
  });
});

test("every page says how it may be framed, sniffed, run and told on", async () => {
  for (const { at } of addresses.filter(({ at }) => !at.startsWith("/api/"))) {
    const { headers } = await clients.owner.get(at);
    expect([at, headers.get("x-content-type-options")]).toEqual([at, "nosniff"]);
    expect([at, headers.get("content-security-policy")]).toEqual([
      at,
      expect.stringContaining("frame-ancestors 'none'"),
    ]);
    expect([at, headers.get("referrer-policy")]).toEqual([
      at,
      expect.stringMatching(/^(same-origin|no-referrer)$/),
    ]);
  }
});

test("nothing of it stands in what the server wrote", () => {
  expect(server.output).not.toMatch(/^\s+at /m);
  for (const hidden of [PASSWORD, "eyJ", "$argon2"]) expect(server.output).not.toContain(hidden);
});

/** Of a stream that does not end, what comes first. */
async function beginning(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.startsWith("text/event-stream")) return answer.text();
  const reader = answer.body!.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return new TextDecoder().decode(value);
}

const ours = (body: string): string[] => OURS.filter((words) => body.includes(words));

/** Titles, texts and names that stand nowhere but in that plan. */
function wordsOf(file: string): string[] {
  const plan = JSON.parse(readFileSync(path.join(root, file), "utf8")) as Plan;
  const named = [plan.channels, plan.objectives, plan.campaigns, plan.events, plan.contributors];
  const names = named.flatMap((list) => (list ?? []).map(({ name }) => name));
  const posts = plan.posts.flatMap(({ title, text }) => [title, ...(text ?? "").split(/[\n"\\]/)]);
  return [plan.workspace.name, ...names, ...posts].filter((words) => words.length >= 8);
}

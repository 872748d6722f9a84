import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Plan } from "@/lib/plan/document";
import { Client } from "../server/client";
import { Server } from "../server/server";
import { ACCOUNTS, SLUG } from "../server/settings";
import { ADDRESSES } from "./addresses";

// Somebody without an account, with the link to one week of LinkedIn: what they read, and what they never do.

const root = path.resolve(import.meta.dirname, "../..");
const plan = JSON.parse(readFileSync(path.join(root, "db/seed/demo/aciers-lemoine.json"), "utf8")) as Plan;
const WEEK = { from: "2026-11-09", to: "2026-11-15" };
const SHOWN = ["in_review", "changes_requested", "approved", "scheduled", "published"];

let server: Server;
let owner: Client;
const guest = () => new Client(server);

beforeAll(async () => {
  server = await Server.start("demo");
  owner = await Client.signedIn(server, ACCOUNTS.owner);
});
afterAll(() => server.remove());

async function aLink(): Promise<string> {
  const share = { name: "Maître Roux", channelIds: ["li"], mayApprove: false, expires: { days: 7 } };
  const made = await owner.act<{ link: string }>("createShare", { workspace: SLUG, ...WEEK, ...share });
  if (!made.ok) throw new Error(`No link was made: ${made.message}`);
  return new URL(made.data.link).pathname;
}

const isInside = (post: Plan["posts"][number]): boolean =>
  SHOWN.includes(post.status) &&
  post.publications.some(
    ({ channel, at }) => channel === "li" && at && at.slice(0, 10) >= WEEK.from && at.slice(0, 10) <= WEEK.to,
  );

test("reads the week it was made for, and nothing else of the workspace", async () => {
  const answer = await guest().get(await aLink());
  const body = await answer.text();
  expect(answer.status).toBe(200);
  const inside = plan.posts.filter(isInside);
  expect(inside.length).toBeGreaterThan(0);
  for (const { title } of inside) expect(body).toContain(title);

  const words = inside.map(({ title, text }) => `${title} ${text}`).join(" ");
  const outside = plan.posts.filter((post) => !isInside(post)).map(({ title }) => title);
  const people = plan.contributors.map(({ name }) => name);
  const aims = [...plan.objectives, ...plan.campaigns].map(({ name }) => name);
  const hidden = [...outside, ...people, ...aims, ...Object.values(ACCOUNTS)];
  expect(hidden.filter((one) => !words.includes(one) && body.includes(one))).toEqual([]);
});

test("is told on nowhere: no index, no referrer, no cache, no line of a log", async () => {
  const address = await aLink();
  const { headers } = await guest().get(address);
  expect(headers.get("x-robots-tag")).toBe("noindex, nofollow, noarchive");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("cache-control")).toMatch(/no-store/);
  expect(await (await guest().get("/robots.txt")).text()).toContain("Disallow: /share/");
  expect(server.output).not.toContain(address.split("/").at(-1));
});

test("opens no other door, for whoever has it and no account", async () => {
  const address = await aLink();
  const holder = guest();
  await holder.get(address);
  const doors = Object.values(ADDRESSES).filter(({ by }) => by !== "anyone");
  for (const { at } of doors) {
    const expected = at.startsWith("/api/") ? 401 : 307;
    expect([at, (await holder.get(at)).status]).toEqual([at, expected]);
  }
});

test("ends when it is revoked, and then is as one that never was", async () => {
  const address = await aLink();
  const list = (await (await owner.get(`/w/${SLUG}/settings/shares`)).text()).replaceAll('\\"', '"');
  const ids = [...list.matchAll(/"id":"([0-9a-f-]{36})","name":"Maître Roux"/g)].map(([, id]) => id!);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of new Set(ids)) await owner.act("revokeShare", { workspace: SLUG, id });
  const nowhere = `/share/${"A".repeat(22)}`;
  const [revoked, never] = [await guest().get(address), await guest().get(nowhere)];
  expect([revoked.status, never.status]).toEqual([404, 404]);
  /** Without what differs from request to request: the address itself, and the nonce of scripts. */
  const shown = (body: string, own: string) =>
    body.replaceAll(own.split("/").at(-1)!, "").replaceAll(/[\w+/=-]{40,}/g, "");
  expect(shown(await revoked.text(), address)).toBe(shown(await never.text(), nowhere));
});

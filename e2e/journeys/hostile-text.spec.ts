import type { Page } from "@playwright/test";
import { CALENDAR } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { SCREENS, WALK, withoutLive } from "../fixtures/screens";
import { Client } from "../server/client";
import { ACCOUNTS, SLUG } from "../server/settings";

const ATTACK = `"><img src=x onerror=alert(1)></script><script>alert(2)</script>`;
const REVERSED = "Facture \u202Egpj.exe";
const CROWD = "👩‍👩‍👧‍👦".repeat(5_000);

test.use({ who: "owner" });

test("what people write is text and nothing else, on every screen", WALK, async ({ page, server }) => {
  test.slow();
  await withoutLive(page);
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const post = await plantEverywhere(await Client.signedIn(server, ACCOUNTS.owner));

  const screens = { ...SCREENS, "its sheet": `${CALENDAR}?view=list&post=${post}` };
  for (const [screen, address] of Object.entries(screens)) {
    await test.step(screen, async () => {
      const answer = await page.goto(address);
      expectGuarded(answer!.headers());
      await expect(page.getByRole("heading").first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      expect(await planted(page)).toBe(0);
    });
  }
  const sheet = page.getByRole("dialog", { name: "Contenu", exact: true });
  await expect(sheet.getByLabel("Titre")).toHaveValue(ATTACK);
  await expect(sheet.getByLabel("Texte commun")).toHaveValue(`${ATTACK} ${REVERSED}`);
  expect(dialogs).toEqual([]);
});

test("five thousand families of emoji neither break the sheet nor its count", async ({ page, server }) => {
  const client = await Client.signedIn(server, ACCOUNTS.owner);
  const input = { workspace: SLUG, title: CROWD.slice(0, 110), text: CROWD };
  const publications = [{ channelId: "ig", at: "2026-11-25T10:00" }];
  const made = await client.act<{ postId: string }>("createPost", { ...input, publications });
  if (!made.ok) throw new Error(JSON.stringify(made));
  await page.goto(`${CALENDAR}?view=list&post=${made.data.postId}`);
  const sheet = page.getByRole("dialog", { name: "Contenu", exact: true });
  await expect(sheet.getByLabel("Texte commun")).toHaveValue(CROWD);
  await expect(sheet.getByText(/de trop/).first()).toBeVisible();
});

/** A post, a channel, an event, an objective and a person, all named by somebody who means harm. */
async function plantEverywhere(client: Client): Promise<string> {
  const workspace = SLUG;
  const channel = { name: ATTACK, network: "instagram" };
  expect(await made(client, "createChannel", { workspace, channel: { ...CHANNEL, ...channel } })).toBe(true);
  const event = { name: ATTACK, start: "2026-11-12", end: "2026-11-13", kind: "trade_show", ...NO_DAYS };
  expect(await made(client, "createEvent", { workspace, event })).toBe(true);
  const objective = {
    name: ATTACK,
    kind: "custom",
    weight: null,
    from: null,
    to: null,
    kpi: ATTACK,
    target: null,
  };
  expect(await made(client, "createObjective", { workspace, objective })).toBe(true);
  const contributor = { name: ATTACK, minutesPerWeek: 60, absences: [] };
  expect(await made(client, "createContributor", { workspace, contributor })).toBe(true);
  const publications = [
    { channelId: "li", at: "2026-11-11T10:00" },
    { channelId: "ig", at: null },
  ];
  const post = { workspace, title: ATTACK, text: `${ATTACK} ${REVERSED}`, publications };
  const outcome = await client.act<{ postId: string }>("createPost", post);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const link = { ...post, title: "Lien", publications: [] };
  const edited = await client.act("editPost", {
    workspace,
    id: outcome.data.postId,
    version: 1,
    patch: { link: "javascript:alert(3)" },
  });
  expect(edited, link.title).toMatchObject({ ok: false, code: "invalid" });
  return outcome.data.postId;
}

async function made(client: Client, action: string, input: unknown): Promise<true | string> {
  const outcome = await client.act(action, input);
  return outcome.ok || JSON.stringify(outcome);
}

const NO_DAYS = {
  preparationDays: null,
  communicationDays: null,
  freezeDays: null,
  followUpDays: null,
  owner: null,
};
const CHANNEL = {
  timeZone: null,
  presence: "active",
  activeFrom: null,
  activeTo: null,
  pauses: [],
  cadence: null,
  monitors: [],
  careMinutesPerWeek: null,
  usualTime: null,
};

/** Elements that the text would have become. */
const planted = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('img[src="x"], [onerror]').length);

function expectGuarded(headers: Record<string, string>) {
  const policy = headers["content-security-policy"] ?? "";
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
  expect(scripts).toMatch(/'nonce-[^']{16,}'/);
  expect(scripts).not.toContain("unsafe-inline");
  expect(scripts).not.toContain("unsafe-eval");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("object-src 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("same-origin");
  expect(headers["x-powered-by"]).toBeUndefined();
}

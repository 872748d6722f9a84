import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";
import { Client } from "../server/client";
import { ACCOUNTS, SLUG } from "../server/settings";

const APPROVALS = `/w/${SLUG}/approvals`;
const TITLE = "Un nouvel apprenti au pliage";
const POST = "p14";
const card = (page: Page, title: string) => page.getByRole("article", { name: title });

test.describe("a manager who approves, and a director without an account", () => {
  test.use({ who: "manager" });

  test.beforeEach(async ({ server }) => {
    const owner = await Client.signedIn(server, ACCOUNTS.owner);
    const direction = { name: "Direction", roles: ["manager"], members: [], outside: false };
    const partner = { name: "Partenaire", roles: [], members: [], outside: true };
    const policy = { workspace: SLUG, version: 1, approval: { steps: [direction, partner] } };
    expect(await owner.act("setWorkspacePolicy", policy)).toMatchObject({ ok: true });
  });

  test("reads and approves by keys; the partner gives the last step over a link; an edit asks again", async ({
    page,
    open,
  }) => {
    const link = await test.step("what waits is decided where it stands", async () => {
      await page.goto(APPROVALS);
      await expect(card(page, TITLE)).toContainText("Étape 1 sur 2 : Direction");
      await page.keyboard.press("j");
      await expect(card(page, TITLE)).toBeFocused();
      await page.keyboard.press("a");
      await expect(card(page, TITLE)).toHaveCount(0);
      await page.goto(`/w/${SLUG}/settings/shares?new=&from=2026-11-09&to=2026-11-15`);
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Pour qui ?").fill("Maître Roux");
      await dialog.getByRole("checkbox", { name: /^Peut valider/ }).check();
      await dialog.getByRole("button", { name: "Créer le lien" }).click();
      return new URL(await page.getByLabel("Lien", { exact: true }).inputValue()).pathname;
    });

    await test.step("the partner, signed in nowhere, comments and approves", async () => {
      const partner = await open(null);
      await partner.goto(link);
      const shown = partner.getByRole("article").filter({ hasText: TITLE }).first();
      await expect(shown).toBeVisible();
      await expect(partner.getByText("Ceux que vous verrez sur le stand").first()).toBeVisible();
      await expect(partner.getByText("Montage du stand")).toHaveCount(0);
      const talk = partner.getByRole("region", { name: `Commentaires sur « ${TITLE} »` });
      await talk.getByRole("button", { name: "Écrire un commentaire" }).click();
      await talk.getByLabel(`Votre commentaire sur « ${TITLE} »`).fill("Très bien, merci !");
      await talk.getByRole("button", { name: "Envoyer" }).click();
      await expect(talk.getByText("Très bien, merci !")).toBeVisible();
      const verdict = partner.getByRole("region", { name: `Validation de « ${TITLE} »` });
      await verdict.getByRole("button", { name: "Valider" }).click();
      await expect(partner.getByText(`« ${TITLE} » est validé.`).first()).toBeVisible();
    });

    await test.step("the editor reads the partner's words; other words ask for both steps anew", async () => {
      const editor = await open("editor");
      await editor.goto(`/w/${SLUG}/posts/${POST}`);
      const sheet = editor.getByRole("dialog", { name: "Contenu", exact: true });
      await expect(sheet.getByText("Très bien, merci !")).toBeVisible();
      await expect(sheet.getByLabel("État")).toHaveValue("approved");
      await sheet.getByLabel("Texte commun").fill("Première semaine pour Noé, notre apprenti plieur.");
      await expect(sheet.getByLabel("État")).toHaveValue("in_review");

      await page.goto(APPROVALS);
      await expect(card(page, TITLE)).toContainText("Ce qui a changé depuis la dernière validation");
      await expect(card(page, TITLE).locator("ins").filter({ hasText: "notre" })).toBeVisible();
    });
  });

  test("writes a reason while a colleague decides first: told so, and no word is lost", async ({
    page,
    open,
  }) => {
    await page.goto(APPROVALS);
    await card(page, TITLE).getByRole("button", { name: "Renvoyer…" }).click();
    const dialog = page.getByRole("dialog", { name: `Renvoyer « ${TITLE} »` });
    const reason = dialog.getByLabel("Ce qu’il faut changer");
    await reason.fill("Le stand est le H42.");

    const owner = await open("owner");
    await owner.goto(`${APPROVALS}?tab=all`);
    await card(owner, TITLE).getByRole("button", { name: "Valider", exact: true }).click();
    await expect(dialog.getByRole("alert")).toContainText("vient de donner l’étape « Direction »");
    await expect(reason).toHaveValue("Le stand est le H42.");
    await expect(dialog.getByRole("button", { name: "Renvoyer", exact: true })).toHaveCount(0);
    await dialog.getByRole("button", { name: "Fermer" }).last().click();
    await expect(dialog).toBeHidden();
  });
});

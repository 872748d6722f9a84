import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";
import { SLUG } from "../server/settings";

const MY_WORK = `/w/${SLUG}/my-work`;
const card = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });

test.describe("on the phone of somebody with another job", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, who: "contributor" });

  test("one thing is done, one declined, one put off; the editor sees it and accepts the date", async ({
    page,
    open,
  }) => {
    await page.goto(MY_WORK);
    const bar = page.getByRole("navigation", { name: "Navigation principale" });

    await test.step("what is asked, by when, with the brief", async () => {
      await expect(bar.getByRole("link", { name: "Mon travail" })).toContainText("4 éléments en attente");
      const asked = card(page, "Un nouvel apprenti au pliage");
      await expect(asked).toContainText("Rédiger");
      await expect(asked).toContainText("aujourd’hui");
      await expect(asked).toContainText("Première semaine pour Noé");
    });

    await test.step("done, and taken back, and done", async () => {
      await page.getByRole("button", { name: "C’est fait : Un nouvel apprenti au pliage" }).tap();
      await expect(bar.getByRole("link", { name: "Mon travail" })).toContainText("3 éléments en attente");
      await page.getByRole("button", { name: "Annuler" }).tap();
      await expect(bar.getByRole("link", { name: "Mon travail" })).toContainText("4 éléments en attente");
      await page.getByRole("button", { name: "C’est fait : Un nouvel apprenti au pliage" }).tap();
      await expect(bar.getByRole("link", { name: "Mon travail" })).toContainText("3 éléments en attente");
    });

    await test.step("declined, with a reason", async () => {
      await page.getByRole("button", { name: "Décliner « Le camion est chargé »" }).tap();
      const dialog = page.getByRole("dialog", { name: "Décliner « Le camion est chargé »" });
      await dialog.getByRole("button", { name: "Décliner", exact: true }).tap();
      await expect(dialog.getByText("À renseigner.")).toBeVisible();
      await dialog.getByLabel("Pourquoi ?").fill("Je serai chez un client.");
      await dialog.getByRole("button", { name: "Décliner", exact: true }).tap();
      await expect(dialog).toBeHidden();
      await expect(card(page, "Le camion est chargé")).toContainText("Je serai chez un client.");
    });

    await test.step("another date, later", async () => {
      await page.getByRole("button", { name: /^Proposer une autre date pour « L’album du salon »/ }).tap();
      const dialog = page.getByRole("dialog", { name: "Une autre date pour « L’album du salon »" });
      await dialog.getByLabel("Je peux rendre cela le").fill("2026-11-25");
      await dialog.getByRole("button", { name: "Proposer cette date" }).tap();
      await expect(dialog).toBeHidden();
      await expect(card(page, "L’album du salon")).toContainText("Autre date proposée : 25 nov.");
    });

    await test.step("the editor sees it, and accepts the date", async () => {
      const editor = await open("editor");
      await editor.goto(`${MY_WORK}?of=ines`);
      await expect(card(editor, "Le camion est chargé")).toContainText("Je serai chez un client.");
      await editor.getByRole("button", { name: "Accepter le 25 nov. pour « L’album du salon »" }).click();
      await expect(card(editor, "L’album du salon")).toContainText("pour le mer. 25 nov.");
    });
  });

  test.describe("at somebody else's address", () => {
    // The browser itself writes a line for every page that is not there.
    test.use({ expectedErrors: [/status of 404/], readOnly: true });

    test("a colleague's work is no business of hers", async ({ page }) => {
      const answer = await page.goto(`${MY_WORK}?of=thomas`);
      expect(answer?.status()).toBe(404);
    });
  });
});

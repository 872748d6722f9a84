import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";

test.use({ template: "empty", who: null, timezoneId: "Europe/Paris" });

const WORKSPACE = "/w/les-vergers-d-amance";
/** From an empty database to a filled, flag-free month: so long a newcomer may need. */
const MOST_MINUTES = 5;

test("five questions, and the month is filled without a flag; one undo takes it back", async ({ page }) => {
  const began = performance.now();

  await test.step("the first account leads to the first question", async () => {
    await page.goto("/");
    await page.getByLabel("Votre nom").fill("Odile Perrin");
    await page.getByLabel("Adresse e-mail").fill("odile@vergers.example");
    await page.getByLabel("Mot de passe", { exact: true }).fill("trois pommes et une poire");
    await page.getByLabel("Nom de l’espace").fill("Les Vergers d’Amance");
    await page.getByRole("button", { name: "Créer mon compte et l’espace" }).click();
    await expect(page).toHaveURL(`${WORKSPACE}/start/objectives`);
  });

  await test.step("objectives: ticked, with a value to reach; even shares come by themselves", async () => {
    for (const name of ["Engager l’audience", "Augmenter la visibilité"]) {
      const card = page.getByRole("group", { name, exact: true });
      await card.getByRole("checkbox").first().check();

      await card.getByLabel("Valeur visée").fill("200");
    }
    await goOn(page, "audiences");
  });

  await test.step("audiences: a ready-made one", async () => {
    await page.getByRole("button", { name: "Clients de la région" }).click();
    await goOn(page, "networks");
  });

  await test.step("networks: the hours there are, and what is advised for them", async () => {
    await page.getByLabel("Heures par semaine").first().fill("8");
    await expect(page.getByText("Conseillé").first()).toBeVisible();
    await goOn(page, "content");
  });

  await test.step("content and rhythm as proposed", async () => {
    await goOn(page, "calendar");
  });

  await test.step("the calendar: an event of one's own, with time to prepare it", async () => {
    await page.getByRole("button", { name: "Ajouter un événement" }).click();
    await page.getByLabel("Nature").selectOption("webinar");
    await page.getByRole("group", { name: "Événement 1" }).getByLabel("Nom").fill("Tailler ses pommiers");
    await page.getByLabel("Premier jour").fill("2026-12-16");
    await goOn(page, "plan");
  });

  await test.step("the plan is read, with what made it so, and placed", async () => {
    await expect(page.getByText("Aucune alerte")).toBeVisible();
    await expect(page.getByText("avant « Tailler ses pommiers »").first()).toBeVisible();
    await page.getByRole("button", { name: /^Placer \d+ contenus/ }).click();
    await expect(page).toHaveURL(new RegExp(`${WORKSPACE}/calendar`));
  });

  await test.step("the month is filled, and nothing is flagged", async () => {
    await expect(page.getByText("Rien à signaler")).toBeVisible();
    expect(await chips(page).count()).toBeGreaterThan(8);
  });

  expect((performance.now() - began) / 60_000).toBeLessThan(MOST_MINUTES);

  await test.step("one undo takes all of it back, one redo brings it again", async () => {
    const count = await chips(page).count();
    await page.keyboard.press("Control+z");
    await expect(chips(page)).toHaveCount(0);
    await page.keyboard.press("Control+Shift+z");
    await expect(chips(page)).toHaveCount(count);
  });

  await test.step("opened again, the questions show what is there, and the plan is full", async () => {
    await page.goto(`${WORKSPACE}/start`);
    await expect(page).toHaveURL(`${WORKSPACE}/start/plan`);
    await expect(page.getByText("Le plan est déjà rempli")).toBeVisible();
    await page
      .getByRole("navigation", { name: "Étapes" })
      .getByRole("link", { name: /^Objectifs/ })
      .click();
    await expect(page.getByRole("checkbox", { name: /^Engager l’audience/ })).toBeChecked();
  });
});

async function goOn(page: Page, next: string): Promise<void> {
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page).toHaveURL(`${WORKSPACE}/start/${next}`);
}

const chips = (page: Page) => page.locator("[data-publication]");

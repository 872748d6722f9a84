import { CALENDAR, chip, day } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { drag } from "../fixtures/mouse";
import { Client } from "../server/client";
import { ACCOUNTS, PASSWORD, SLUG } from "../server/settings";

const TITLE = "Montage du stand";

test.describe("a viewer", () => {
  test.use({ who: "viewer", readOnly: true });

  test("sees everything and changes nothing", async ({ page }) => {
    await page.goto(`${CALENDAR}?view=month`);
    const publication = chip(page, TITLE, "Page LinkedIn");
    await expect(publication).toBeVisible();
    await expect(page.getByRole("button", { name: "Nouvelle publication" })).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Ignorer" })).toHaveCount(0);

    await drag(page, publication, day(page, "20 novembre 2026"));
    await expect(chip(day(page, "16 novembre 2026"), TITLE, "Page LinkedIn")).toBeVisible();
    await expect(chip(day(page, "20 novembre 2026"), TITLE, "Page LinkedIn")).toHaveCount(0);

    await publication.click();
    const sheet = page.getByRole("dialog", { name: "Contenu", exact: true });
    await expect(sheet.getByText("Lecture seule")).toBeVisible();
    await expect(sheet.getByLabel("Titre")).not.toBeEditable();
    await expect(sheet.getByLabel("Texte commun")).not.toBeEditable();

    for (const [address, button] of [
      ["settings", "Enregistrer"],
      ["events", "Nouvel événement"],
      ["settings/channels", "Nouveau canal"],
      ["objectives", "Nouvel objectif"],
    ]) {
      await page.goto(`/w/${SLUG}/${address}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("button", { name: button })).toHaveCount(0);
      await expect(page.getByRole("link", { name: button })).toHaveCount(0);
    }
  });
});

test.describe("somebody of another workspace", () => {
  // The browser itself writes a line for every page that is not there.
  test.use({ who: "outsider", readOnly: true, expectedErrors: [/status of 404/] });

  test("finds nothing at any of its addresses, as if it were not", async ({ page }) => {
    for (const address of ["calendar", "events", "settings", "settings/channels", "team", "posts", "bin"]) {
      const answer = await page.goto(`/w/${SLUG}/${address}`);
      expect([address, answer?.status()]).toEqual([address, 404]);
      await expect(page.getByRole("heading", { name: "Il n’y a rien à cette adresse" })).toBeVisible();
      await expect(page.getByText("Lemoine")).toHaveCount(0);
    }
    for (const address of [
      `/api/calendar?workspace=${SLUG}&from=2026-11-01&to=2026-11-30`,
      `/api/export?workspace=${SLUG}`,
      `/api/posts/p01?workspace=${SLUG}`,
    ]) {
      expect([address, (await page.request.get(address)).status()]).toEqual([address, 404]);
    }
  });
});

test.describe("nobody in particular", () => {
  test.use({ who: null });

  test("is sent to sign in, and on to where they wanted to go", async ({ page }) => {
    await page.goto(`/w/${SLUG}/events`);
    await expect(page).toHaveURL(/\/sign-in/);
    await page.getByLabel("Adresse e-mail").fill(ACCOUNTS.viewer);
    await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Se connecter" }).click();
    await expect(page).toHaveURL(new RegExp(`/w/${SLUG}/events$`));
    await expect(page.getByRole("heading", { name: "Événements" })).toBeVisible();

    await page.getByRole("button", { name: "Compte de Claire Aubert" }).click();
    await page.getByRole("menuitem", { name: "Se déconnecter" }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto(`/w/${SLUG}/events`);
    await expect(page).toHaveURL(/\/sign-in/);
  });

  test.describe("with a wrong password", () => {
    test.use({ expectedErrors: [/status of 401/] });

    test("reads what is wrong, and after ten tries how long to wait", async ({ page, server }) => {
      await page.goto("/sign-in");
      await page.getByLabel("Adresse e-mail").fill(ACCOUNTS.viewer);
      await page.getByLabel("Mot de passe", { exact: true }).fill("pas le bon mot");
      await page.getByRole("button", { name: "Se connecter" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "ne vont pas ensemble" })).toBeVisible();
      await expect(page.getByLabel("Adresse e-mail")).toHaveValue(ACCOUNTS.viewer);

      const hasty = new Client(server);
      for (let tries = 1; tries < 10; tries++) await hasty.signIn(ACCOUNTS.viewer, "pas le bon mot");
      await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Se connecter" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "Attendez un quart d’heure" })).toBeVisible();
    });
  });
});

import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";
import { SLUG } from "../server/settings";

const W = `/w/${SLUG}`;

test.describe("an event", () => {
  test("wrong input stays, is named where it stands, and goes once it is put right", async ({ page }) => {
    await page.goto(`${W}/events/new`);
    await page.getByLabel("Nature").selectOption("webinar");
    await page.getByLabel("Premier jour").fill("2026-12-10");
    await page.getByLabel("Préparation", { exact: true }).fill("douze");
    await page.getByRole("button", { name: "Créer l’événement" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Rien n’a été perdu" })).toBeFocused();
    await expect(page.getByLabel("Nom", { exact: true })).toHaveAccessibleDescription(/À renseigner/);
    await expect(page.getByLabel("Préparation", { exact: true })).toHaveAccessibleDescription(/un nombre/);
    await expect(page.getByLabel("Préparation", { exact: true })).toHaveValue("douze");

    await page.getByLabel("Nom", { exact: true }).fill("Découpe laser en direct");
    await expect(page.getByLabel("Nom", { exact: true })).not.toHaveAccessibleDescription(/À renseigner/);
    await page.getByLabel("Préparation", { exact: true }).fill("");
    await page.getByRole("button", { name: "Reprendre : 35" }).click();
    await page.getByRole("button", { name: "Créer l’événement" }).click();
    // A new event asks at once what has to be made for it; that can wait.
    const proposed = page.getByRole("dialog", { name: "Rétroplanning de « Découpe laser en direct »" });
    await proposed.getByRole("button", { name: "Plus tard" }).click();
    await expect(page.getByRole("heading", { name: "Découpe laser en direct" })).toBeVisible();
    await expect(page.getByText("Aucune préparation avant")).toBeVisible();
  });

  test("its usual tasks come in one go and lift its flag; ticks and deletions go back by key", async ({
    page,
  }) => {
    await page.goto(`${W}/events/e-portes`);
    await expect(page.getByText("Aucune préparation avant")).toBeVisible();
    await page.getByRole("button", { name: "Rétroplanning…" }).click();
    const dialog = page.getByRole("dialog", { name: /^Rétroplanning de/ });
    await expect(dialog.getByRole("status")).toContainText(/alertes partent/);
    await dialog.getByRole("button", { name: /^Ajouter \d+ éléments$/ }).click();
    await expect(page.getByText(/brouillons et \d+ tâches au calendrier/).first()).toBeVisible();
    await expect(page.getByText("Aucune préparation avant")).toHaveCount(0);

    const tasks = page.getByRole("button", { name: /^Supprimer la tâche/ });
    const count = await tasks.count();
    await page.getByRole("checkbox").last().check();
    await tasks.last().click();
    await expect(tasks).toHaveCount(count - 1);
    await page.keyboard.press("Control+z");
    await expect(tasks).toHaveCount(count);
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("checkbox").last()).not.toBeChecked();
    await page.keyboard.press("Control+Shift+z");
    await expect(page.getByRole("checkbox").last()).toBeChecked();
  });

  test("of two who save it, the later sees both versions and chooses", async ({ page, open }) => {
    const other = await open("manager");
    await other.goto(`${W}/events/e-salon/edit`);
    await page.goto(`${W}/events/e-salon/edit`);
    await other.getByLabel("Nom", { exact: true }).fill("Global Industrie Lyon");
    await save(other);
    await expect(other.getByRole("heading", { name: "Global Industrie Lyon" })).toBeVisible();

    await page.getByLabel("Nom", { exact: true }).fill("Le salon");
    await save(page);
    const row = page.getByRole("row", { name: /^Nom/ });
    await expect(row).toContainText("Global Industrie Lyon");
    await expect(row).toContainText("Le salon");
    await page.getByRole("button", { name: "Enregistrer la mienne" }).click();
    await expect(page.getByRole("heading", { name: "Le salon", exact: true })).toBeVisible();
  });
});

test.describe("what is set up", () => {
  test.use({ who: "owner" });

  test("a channel that carries publications is let to rest instead", async ({ page }) => {
    await page.goto(`${W}/settings/channels/li`);
    await page.getByRole("button", { name: "Supprimer" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Supprimer" }).click();
    const inUse = page.getByRole("dialog", { name: "« Page LinkedIn » est en service" });
    await expect(inUse).toContainText(/porte \d+ publications/);
    await inUse.getByRole("button", { name: "Passer en présence minimale" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Page LinkedIn" }).first()).toContainText(
      "Minimale",
    );
  });

  test("a file that is no plan is refused with every fault in its place", async ({ page }) => {
    await page.goto(`${W}/settings/data`);
    const plan = {
      format: "marronnier/plan@1",
      workspace: { name: "X", timeZone: "Europe/Pari", weekStart: "monday" },
    };
    await page.getByLabel("Fichier du plan").setInputFiles({
      name: "plan.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(plan)),
    });
    await page.getByRole("button", { name: "Importer" }).click();
    await expect(page.getByRole("row", { name: /workspace\.timeZone/ })).toContainText(
      "n’est pas un fuseau horaire",
    );
    await expect(page.getByRole("row", { name: /period/ })).toContainText("manque");
  });

  test("the last owner stays one, and who is invited comes in with a link for one use", async ({
    page,
    open,
  }) => {
    await page.goto(`${W}/team/members`);
    await page.getByLabel("Rôle de Lucie Carrel").selectOption("editor");
    await expect(page.getByText("Un espace garde au moins un propriétaire").first()).toBeVisible();
    await expect(page.getByLabel("Rôle de Lucie Carrel")).toHaveValue("owner");

    await page.getByRole("button", { name: "Inviter quelqu’un" }).click();
    await page.getByLabel("Nom", { exact: true }).fill("Awa Diop");
    await page.getByLabel("Adresse e-mail").fill("awa@lemoine.example");
    await page.getByLabel("Rôle", { exact: true }).selectOption("viewer");
    await page.getByRole("button", { name: "Créer le lien" }).click();
    const link = await page.getByLabel("Lien d’invitation").inputValue();

    const guest = await open(null);
    await guest.goto(link);
    await guest.getByLabel("Mot de passe", { exact: true }).fill("une phrase assez longue");
    await guest.getByRole("button", { name: "Rejoindre l’espace" }).click();
    await expect(guest).toHaveURL(new RegExp(`${W}/calendar`));
    await guest.goto(link);
    await expect(guest.getByRole("heading", { name: "Cette invitation n’est plus valable" })).toBeVisible();
  });
});

const save = (page: Page) => page.getByRole("button", { name: "Enregistrer", exact: true }).click();

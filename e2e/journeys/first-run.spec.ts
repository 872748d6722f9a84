import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Plan } from "@/lib/plan/document";
import { expect, test } from "../fixtures/journey";

test.use({ template: "empty", who: null, timezoneId: "Europe/Paris" });

const WORKSPACE = "/w/les-vergers-d-amance";

test("a server without anybody: account, workspace, channel, event, post, and the whole plan out and in again", async ({
  page,
  open,
}) => {
  await test.step("the first visitor is led to the first account, mistakes lose nothing", async () => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/sign-up$/);
    await page.getByLabel("Votre nom").fill("Odile Perrin");
    await page.getByLabel("Mot de passe", { exact: true }).fill("court");
    await page.getByRole("button", { name: "Créer mon compte et l’espace" }).click();
    await expect(page.getByLabel("Adresse e-mail")).toHaveAccessibleDescription(/adresse e-mail/);
    await expect(page.getByLabel("Votre nom")).toHaveValue("Odile Perrin");

    await page.getByLabel("Adresse e-mail").fill("odile@vergers.example");
    await page.getByLabel("Mot de passe", { exact: true }).fill("trois pommes et une poire");
    await page.getByLabel("Nom de l’espace").fill("Les Vergers d’Amance");
    await page.getByRole("button", { name: "Créer mon compte et l’espace" }).click();
    await expect(page).toHaveURL(new RegExp(`${WORKSPACE}/start/objectives`));
    await expect(page.getByRole("heading", { name: "Quels sont vos objectifs ?" })).toBeFocused();
    await page.getByRole("link", { name: "Aller au calendrier" }).click();
    await expect(page).toHaveURL(new RegExp(`${WORKSPACE}/calendar`));
    await page.getByRole("link", { name: "Répondre aux cinq questions" }).click();
    await expect(page).toHaveURL(new RegExp(`${WORKSPACE}/start/objectives`));
  });

  await test.step("the second visitor cannot make an account", async () => {
    const second = await open(null);
    await second.goto("/sign-up");
    await expect(second).toHaveURL(/\/sign-in/);
    await expect(second.getByText("Demandez une invitation")).toBeVisible();
  });

  await test.step("a channel, with the rhythm its network proposes", async () => {
    await page.goto(`${WORKSPACE}/settings/channels`);
    await page.getByRole("link", { name: "Nouveau canal" }).first().click();
    await page.getByLabel("Réseau", { exact: true }).selectOption("instagram");
    await page.getByLabel("Nom", { exact: true }).fill("Le verger en images");
    await page.getByRole("button", { name: "Créer le canal" }).click();
    await expect(
      page.getByText("« Le verger en images » a sa ligne sur le calendrier.").first(),
    ).toBeVisible();
  });

  await test.step("an event, with the days its kind proposes", async () => {
    await page.getByRole("link", { name: "Événements" }).click();
    await page.getByRole("link", { name: "Nouvel événement" }).first().click();
    await page.getByLabel("Nom", { exact: true }).fill("Fête de la pomme");
    await page.getByLabel("Premier jour").fill("2026-12-05");
    await page.getByRole("button", { name: "Créer l’événement" }).click();
    await expect(page.getByRole("heading", { name: "Fête de la pomme" })).toBeVisible();
  });

  await test.step("a post", async () => {
    await page.goto(`${WORKSPACE}/calendar?view=month`);
    await page.getByRole("button", { name: "Nouvelle publication" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Nouveau contenu" });
    await dialog.getByLabel("Titre").fill("La Belle de Boskoop");
    await dialog.getByText("Le verger en images").click();
    await expect(dialog.getByRole("checkbox", { name: "Le verger en images" })).toBeChecked();
    await dialog.getByLabel("Jour").fill("2026-11-18");
    await dialog.getByRole("button", { name: "Créer", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "Contenu", exact: true }).getByLabel("Titre")).toHaveValue(
      "La Belle de Boskoop",
    );
    await page.keyboard.press("Escape");
    await expect(
      page.getByRole("button", { name: /^La Belle de Boskoop, Le verger en images, / }),
    ).toBeVisible();
  });

  await test.step("the plan leaves as a file and comes back as the same plan", async () => {
    const file = await exported(page, WORKSPACE, "Exporter, vu d’aujourd’hui");
    const plan = JSON.parse(readFileSync(file, "utf8")) as Plan;
    expect(plan.posts.map((post) => post.title)).toEqual(["La Belle de Boskoop"]);

    await page.getByLabel("Fichier du plan").setInputFiles(file);
    await page.getByRole("button", { name: "Importer", exact: true }).click();
    await expect(page).toHaveURL(/\/w\/les-vergers-d-amance-2\/calendar/);
    const again = await exported(page, `${WORKSPACE}-2`, "Exporter, comme importé");
    expect(JSON.parse(readFileSync(again, "utf8"))).toEqual(plan);
  });

  await test.step("a file that is no plan is refused, with the place of each fault", async () => {
    const wrong = { format: "marronnier/plan@1", workspace: { name: "Sans zone", colour: "red" } };
    await page.getByLabel("Fichier du plan").setInputFiles({
      name: "faux.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(wrong)),
    });
    await page.getByRole("button", { name: "Importer", exact: true }).click();
    await expect(page.getByText("workspace.colour")).toBeVisible();
    await expect(page.getByText(/n’est pas un plan valide/)).toBeVisible();
  });
});

/** Where the browser put the file. */
async function exported(page: Page, workspace: string, link: string): Promise<string> {
  await page.goto(`${workspace}/settings/data`);
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).click();
  return (await coming).path();
}

import type { Page } from "@playwright/test";
import { CALENDAR, flag } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { SLUG } from "../server/settings";

const RULES = `/w/${SLUG}/rules`;

test.use({ who: "owner" });

test("a limit is refused at its field, saved, shown beside its default, and undone", async ({ page }) => {
  await page.goto(`/w/${SLUG}/settings`);
  await page.getByRole("link", { name: /^Règles du contrôle/ }).click();
  await page.getByLabel("Chercher une règle").fill("promotionnel");
  const rule = ruleCalled(page, "Un mois promotionnel");
  await expect(rule).toContainText("Publications promotionnelles : 20 %");
  await expect(ruleCalled(page, "Un canal silencieux")).toHaveCount(0);

  await page.getByRole("button", { name: "Régler les limites · Un mois promotionnel" }).click();
  const dialog = page.getByRole("dialog", { name: "Limites de « Un mois promotionnel »" });
  const share = dialog.getByLabel("Publications promotionnelles");
  await share.fill("130");
  await dialog.getByRole("button", { name: "Enregistrer les limites" }).click();
  await expect(share).toHaveAccessibleDescription(/Trop grand/);
  await share.fill("25");
  await dialog.getByRole("button", { name: "Enregistrer les limites" }).click();
  await expect(rule).toContainText("Publications promotionnelles : 25 % (par défaut 20 %)");
  await page.keyboard.press("Control+z");
  await expect(rule).not.toContainText("25 %");
});

test("a rule that is off is quiet for everybody, who read why; then it comes back", async ({
  page,
  open,
}) => {
  const crowded = flag(page, "Page LinkedIn : 9 publications en S46");
  await page.goto(CALENDAR);
  await expect(crowded).toBeVisible();

  await page.goto(RULES);
  await page.getByRole("button", { name: "Désactiver · Trop de publications" }).click();
  const dialog = page.getByRole("dialog", { name: "Désactiver « Trop de publications »" });
  await dialog.getByRole("button", { name: "Désactiver la règle" }).click();
  await expect(dialog.getByLabel("Pourquoi ?")).toHaveAccessibleDescription(/À renseigner/);
  await dialog.getByLabel("Pourquoi ?").fill("Semaine du salon");
  await dialog.getByRole("button", { name: "Désactiver la règle" }).click();
  await expect(ruleCalled(page, "Trop de publications")).toContainText("« Semaine du salon »");

  const reader = await open("viewer");
  await reader.goto(RULES);
  await expect(ruleCalled(reader, "Trop de publications")).toContainText("« Semaine du salon » Lucie Carrel");
  await expect(reader.getByRole("button", { name: /^Désactiver/ })).toHaveCount(0);
  await page.goto(CALENDAR);
  await expect(page.getByRole("heading", { name: "Alertes" })).toBeVisible();
  await expect(crowded).toHaveCount(0);

  await page.goto(RULES);
  await page.getByRole("button", { name: "Réactiver · Trop de publications" }).click();
  await expect(ruleCalled(page, "Trop de publications")).not.toContainText("Désactivée");
  await page.goto(CALENDAR);
  await expect(crowded).toBeVisible();
});

function ruleCalled(page: Page, name: string) {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
}

import { CALENDAR, chip, flag } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";

const SILENCE = "Instagram : 12 jours sans publication";

test("a flag shows its days, is ignored with a reason, seen as ignored, and taken back", async ({ page }) => {
  await page.goto(`${CALENDAR}?view=month`);
  await test.step("a press shows what it is about, in the address too", async () => {
    await flag(page, "Page LinkedIn : 9 publications").click();
    await expect(page).toHaveURL(/[?&]flag=/);
    await expect(flag(page, "Page LinkedIn : 9 publications")).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("button", { name: "+ 9 de même cause" }).click();
    await expect(page.getByRole("button", { name: /2 publications le .*9 nov/ })).toBeVisible();
  });

  await test.step("without a reason it stays", async () => {
    const card = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: SILENCE }) });
    await card.getByRole("button", { name: "Ignorer" }).click();
    const dialog = page.getByRole("dialog", { name: "Ignorer cette alerte" });
    await dialog.getByRole("button", { name: "Ignorer jusqu’à cette date" }).click();
    await expect(dialog).toBeVisible();
    await dialog.getByLabel("Pourquoi ?").fill("Compte en travaux, choix assumé");
    await dialog.getByRole("button", { name: "Ignorer jusqu’à cette date" }).click();
    await expect(dialog).toBeHidden();
    await expect(flag(page, SILENCE)).toBeHidden();
  });

  await test.step("the reason is kept for the team, and the decision can be taken back", async () => {
    await page.reload();
    await page.getByRole("button", { name: /alertes? ignorées?/ }).click();
    const panel = page.getByRole("complementary", { name: "Alertes" });
    await expect(panel).toContainText("« Compte en travaux, choix assumé »");
    await expect(panel).toContainText("Thomas Meyer");
    await panel.getByRole("button", { name: "Ne plus ignorer" }).first().click();
    await expect(flag(page, SILENCE)).toBeVisible();
  });
});

test.describe("reading", () => {
  test.use({ readOnly: true });

  test("filters narrow every view, live in the address, and are let go of together", async ({ page }) => {
    await page.goto(`${CALENDAR}?view=month`);
    await page.getByRole("button", { name: "Filtrer" }).click();
    await page.getByRole("dialog").getByText("Instagram (fil)").click();
    await expect(page).toHaveURL(/[?&]network=instagram/);
    await page.keyboard.press("Escape");
    await expect(chip(page, "Étincelles du matin", "Instagram")).toBeVisible();
    await expect(chip(page, "Infos pratiques du salon", "Page LinkedIn")).toHaveCount(0);

    await page.reload();
    await expect(chip(page, "Étincelles du matin", "Instagram")).toBeVisible();
    await expect(chip(page, "Infos pratiques du salon", "Page LinkedIn")).toHaveCount(0);

    await test.step("the flags follow, and those outside are counted and one press away", async () => {
      const panel = page.getByRole("complementary", { name: "Alertes" });
      await expect(flag(page, SILENCE)).toBeVisible();
      await expect(flag(page, "Page LinkedIn : 9 publications")).toHaveCount(0);
      await expect(panel).toContainText(/autres alertes hors des filtres/);
      await panel.getByRole("button", { name: "Voir toutes les alertes" }).click();
      await expect(flag(page, "Page LinkedIn : 9 publications")).toBeVisible();
      await panel.getByRole("button", { name: "Seulement ce que montrent les filtres" }).click();
      await expect(flag(page, "Page LinkedIn : 9 publications")).toHaveCount(0);
    });

    await page.getByRole("link", { name: "Semaine", exact: true }).click();
    await expect(page.getByRole("rowheader", { name: /^Instagram/ })).toBeVisible();
    await expect(page.getByRole("rowheader", { name: /^Page LinkedIn/ })).toHaveCount(0);

    await page.getByRole("button", { name: "Filtrer" }).click();
    await page.getByRole("button", { name: "Tout afficher" }).click();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("rowheader", { name: /^Page LinkedIn/ })).toBeVisible();
  });

  test("days beyond the horizon say that they are not judged", async ({ page }) => {
    await page.goto(`${CALENDAR}?view=month&date=2027-03-01`);
    await expect(page.getByRole("heading", { name: "Mars 2027" })).toBeVisible();
    await expect(page.getByText("hors de la période jugée").first()).toBeVisible();
  });

  test("back and forward walk through what was looked at", async ({ page }) => {
    await page.goto(`${CALENDAR}?view=month`);
    await page.getByRole("link", { name: "Liste" }).click();
    await expect(page).toHaveURL(/view=list/);
    await page.goBack();
    await expect(page).toHaveURL(/view=month/);
    await expect(page.getByRole("link", { name: "Mois", exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
  });
});

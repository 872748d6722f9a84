import { CALENDAR } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { SCREENS, WALK, withoutLive } from "../fixtures/screens";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, who: "owner" });

test.describe("reading", () => {
  test.use({ readOnly: true });

  test("no screen is wider than the phone", WALK, async ({ page }) => {
    test.slow();
    await withoutLive(page);
    for (const [screen, address] of Object.entries(SCREENS)) {
      await page.goto(address);
      await expect(page.getByRole("heading").first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect([screen, scrollWidth]).toEqual([screen, clientWidth]);
    }
  });

  test("the list comes first, the ways to the other screens are under the thumb", async ({ page }) => {
    await page.goto(CALENDAR);
    await expect(page.getByRole("link", { name: "Liste" })).toHaveAttribute("aria-current", "page");
    await expect(page.getByRole("button", { name: /Infos pratiques du salon/ }).first()).toBeVisible();
    const bar = page.getByRole("navigation", { name: "Navigation principale" });
    const box = (await bar.boundingBox())!;
    expect(box.y + box.height).toBeGreaterThan(800);
    await bar.getByRole("link", { name: "Mon travail" }).tap();
    await expect(page.getByRole("heading", { name: "Mon travail" })).toBeVisible();
    await bar.getByRole("button", { name: "Plus" }).tap();
    await page.getByRole("menuitem", { name: "Événements" }).tap();
    await expect(page.getByRole("heading", { name: "Événements" })).toBeVisible();
  });

  test("of tabs that are wider than the phone, the current one is in sight", async ({ page }) => {
    await page.goto(SCREENS.activity);
    const tabs = page.getByRole("navigation", { name: "Équipe", exact: true });
    await expect(tabs.getByRole("link", { name: "Activité" })).toBeInViewport({ ratio: 0.9 });
    await tabs.getByRole("link", { name: "Membres et accès" }).tap();
    await expect(page).toHaveURL(/\/team\/members$/);
    await expect(tabs.getByRole("link", { name: "Membres et accès" })).toBeInViewport({ ratio: 0.9 });
  });
});

test("a post is moved without dragging", async ({ page }) => {
  await page.goto(`${CALENDAR}?view=week&date=2026-11-09`);
  await page.getByRole("button", { name: /^samedi 14 novembre/ }).tap();
  await page.getByRole("button", { name: "Actions — Le camion est chargé" }).first().tap();
  await page.getByRole("menuitem", { name: "Déplacer vers…" }).tap();
  const dialog = page.getByRole("dialog", { name: "Déplacer « Le camion est chargé »" });
  await dialog.getByLabel("Jour").fill("2026-11-15");
  await dialog.getByRole("button", { name: "Déplacer", exact: true }).tap();
  await expect(
    page.getByRole("status").filter({ hasText: "est placé le dimanche 15 novembre" }),
  ).toBeAttached();
});

import { CALENDAR, news } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { card, lane, tray } from "../fixtures/lanes";
import { carry, drag } from "../fixtures/mouse";

const WEEK = `${CALENDAR}?view=week&date=2026-11-09`;
const TUESDAY = "mardi 10 novembre 2026";
const SATURDAY = "samedi 14 novembre 2026";
const SUNDAY = "dimanche 15 novembre 2026";
const INFOS = "Infos pratiques du salon";

test.beforeEach(({ page }) => page.goto(WEEK));

test("the cell under the pointer says what the drop would do, Escape lets everything be", async ({
  page,
}) => {
  const from = lane(page, "Instagram", TUESDAY);
  await carry(page, card(from, INFOS), lane(page, "Instagram", SATURDAY));
  await expect(lane(page, "Instagram", SATURDAY)).toContainText("2 le même jour · max 1");

  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(lane(page, "Instagram", SATURDAY)).not.toContainText("2 le même jour");
  await expect(card(from, INFOS)).toBeVisible();
  await page.reload();
  await expect(card(from, INFOS)).toBeVisible();
});

test("from day to day, with the time of day it had", async ({ page }) => {
  await carry(page, card(lane(page, "Instagram", TUESDAY), INFOS), lane(page, "Instagram", SUNDAY));
  await expect(lane(page, "Instagram", SUNDAY)).toContainText(/Instagram\W+3\W+1\W+7/);
  await page.mouse.up();

  await expect(card(lane(page, "Instagram", SUNDAY), INFOS)).toHaveAccessibleName(/^12:00/);
  await expect(card(lane(page, "Instagram", TUESDAY), INFOS)).toHaveCount(0);
  await expect(news(page, "est placé le dimanche 15 novembre")).toContainText(INFOS);
  await expect(page.getByRole("button", { name: "Annuler le dernier changement" })).toBeEnabled();
  await page.reload();
  await expect(card(lane(page, "Instagram", SUNDAY), INFOS)).toHaveAccessibleName(/^12:00/);
});

test("into the tray, and out of the tray onto a day", async ({ page }) => {
  await drag(page, card(lane(page, "Instagram", TUESDAY), INFOS), tray(page));
  await expect(tray(page).getByRole("button", { name: INFOS })).toBeVisible();
  await expect(card(lane(page, "Instagram", TUESDAY), INFOS)).toHaveCount(0);
  await expect(news(page, "de retour dans « À placer »")).toContainText(INFOS);

  const idea = "Guide des tolérances";
  await carry(page, tray(page).getByRole("button", { name: idea }), lane(page, "Page LinkedIn", SUNDAY));
  await expect(lane(page, "Page LinkedIn", SUNDAY)).toContainText("Déposer ici");
  await page.mouse.up();
  await expect(card(lane(page, "Page LinkedIn", SUNDAY), idea)).toBeVisible();
  await expect(tray(page).getByRole("button", { name: idea })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), "no wider than the window").toBe(
    1440,
  );

  await page.getByRole("button", { name: "Annuler le dernier changement" }).click();
  await expect(tray(page).getByRole("button", { name: idea })).toBeVisible();
});

test("a drop on another lane's day puts it on that channel only where that is meant", async ({ page }) => {
  await carry(page, card(lane(page, "Instagram", TUESDAY), INFOS), lane(page, "Blog technique", SUNDAY));
  await expect(lane(page, "Blog technique", SUNDAY)).toContainText(/Déposer ici|Impossible ici|Instagram/);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(card(lane(page, "Instagram", TUESDAY), INFOS)).toBeVisible();
});

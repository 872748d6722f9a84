import { CALENDAR, chip, news } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { drag } from "../fixtures/mouse";

test.use({ viewport: { width: 1440, height: 1100 } });

test("a drag down the day changes the time, and a reload keeps it", async ({ page }) => {
  await page.goto(`${CALENDAR}?view=hours&date=2026-11-23`);
  const album = chip(page, "L’album du salon", "Page LinkedIn");
  await expect(album).toHaveAccessibleName(/10:00/);
  const box = (await album.boundingBox())!;
  // As far down as two hours are high: from this one's line to that of the post at the same time the day before is 0.
  const hour = await hourHeight(page);
  await drag(page, album, { in: album, x: box.width / 2, y: box.height / 2 + 2 * hour });
  await expect(album).toHaveAccessibleName(/12:00/);
  await expect(news(page, "à 12:00")).toContainText("« L’album du salon »");
  await expect(page.getByRole("button", { name: "Annuler le dernier changement" })).toBeEnabled();
  await page.reload();
  await expect(album).toHaveAccessibleName(/12:00/);
});

async function hourHeight(page: import("@playwright/test").Page): Promise<number> {
  const [ten, twelve] = await Promise.all(
    ["10:00", "12:00"].map((time) => page.getByText(time, { exact: true }).first().boundingBox()),
  );
  return (twelve!.y - ten!.y) / 2;
}

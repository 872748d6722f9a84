import { test } from "../fixtures/journey";

test.use({ readOnly: true });
test("look", async ({ page }) => {
  await page.goto("/w/aciers-lemoine/calendar?view=month");
  await page.getByText("Portes ouvertes apprentis").first().waitFor();
  console.log(await page.locator("body").ariaSnapshot());
  await page.screenshot({ path: "/tmp/month.png" });
  await page.goto("/w/aciers-lemoine/calendar?view=week");
  await page.getByText("Page LinkedIn").first().waitFor();
  console.log(await page.locator("body").ariaSnapshot());
  await page.screenshot({ path: "/tmp/week.png" });
});

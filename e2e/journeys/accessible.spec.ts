import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { CALENDAR, chip } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { SCREENS, withoutLive } from "../fixtures/screens";

/** It wants all that is seen in a button as one piece of its name; ours say the same in a better order. */
const EXPERIMENTAL = ["label-content-name-mismatch"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test.use({ readOnly: true, who: "owner" });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("every screen bears the rules of WCAG 2.2 AA", async ({ page }) => {
      test.slow();
      await withoutLive(page);
      for (const [screen, address] of Object.entries(SCREENS)) {
        await page.goto(address);
        await expect(page.getByRole("heading").first()).toBeVisible();
        await page.waitForLoadState("networkidle");
        expect.soft(await faults(page), screen).toEqual([]);
      }
    });

    test("so do the windows over the calendar", async ({ page }) => {
      await page.goto(`${CALENDAR}?view=month`);
      await chip(page, "Merci du salon", "Page LinkedIn").click();
      await expect(
        page.getByRole("dialog", { name: "Contenu", exact: true }).getByLabel("Titre"),
      ).toBeVisible();
      expect.soft(await faults(page), "post").toEqual([]);

      await page.goto(`${CALENDAR}?view=month`);
      await chip(page, "Merci du salon", "Page LinkedIn").click({ button: "right" });
      await page.getByRole("menuitem", { name: "Déplacer vers…" }).click();
      await expect(page.getByRole("dialog", { name: "Déplacer « Merci du salon »" })).toBeVisible();
      expect.soft(await faults(page), "move").toEqual([]);

      await page.goto(`${CALENDAR}?view=month`);
      await page.getByRole("button", { name: "Nouvelle publication" }).click();
      await expect(page.getByRole("dialog", { name: "Nouveau contenu" })).toBeVisible();
      expect.soft(await faults(page), "new post").toEqual([]);
    });
  });
}

test.describe("before signing in", () => {
  test.use({ who: null });
  test("the sign-in page bears them too", async ({ page }) => {
    await page.goto("/sign-in");
    expect(await faults(page)).toEqual([]);
  });
});

/** What keeps somebody out, in a line each: rule, and where. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).disableRules(EXPERIMENTAL).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 160))
          .join(" | ")} (${nodes.length})`,
    );
}

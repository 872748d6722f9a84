import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { CALENDAR, chip } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { SCREENS, WALK, withoutLive } from "../fixtures/screens";

/** It wants all that is seen in a button as one piece of its name; ours say the same in a better order. */
const EXPERIMENTAL = ["label-content-name-mismatch"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WCAG = (axe: AxeBuilder) => axe.withTags(RULES).disableRules(EXPERIMENTAL);
const CONTRAST = (axe: AxeBuilder) => axe.withRules(["color-contrast"]);

test.use({ readOnly: true, who: "owner" });

const ALL = Object.entries(SCREENS);
const HALF = Math.ceil(ALL.length / 2);

for (const [part, screens] of [
  ["the first half", ALL.slice(0, HALF)],
  ["the other half", ALL.slice(HALF)],
] as const) {
  test(
    `every screen bears the rules of WCAG 2.2 AA, in the light and in the dark: ${part}`,
    WALK,
    async ({ page }) => {
      test.slow();
      await withoutLive(page);
      for (const [screen, address] of screens) {
        await page.goto(address);
        await expect(page.getByRole("heading").first()).toBeVisible();
        await page.waitForLoadState("networkidle");
        await expectNoFaults(page, screen);
      }
    },
  );
}

test("so do the windows over the calendar", WALK, async ({ page }) => {
  test.slow();
  await page.goto(`${CALENDAR}?view=month`);
  await chip(page, "Merci du salon", "Page LinkedIn").click();
  await expect(page.getByRole("dialog", { name: "Contenu", exact: true }).getByLabel("Titre")).toBeVisible();
  await expectNoFaults(page, "post");

  await page.goto(`${CALENDAR}?view=month`);
  await chip(page, "Merci du salon", "Page LinkedIn").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Déplacer vers…" }).click();
  await expect(page.getByRole("dialog", { name: "Déplacer « Merci du salon »" })).toBeVisible();
  await expectNoFaults(page, "move");

  await page.goto(`${CALENDAR}?view=month`);
  await page.getByRole("button", { name: "Nouvelle publication" }).click();
  await expect(page.getByRole("dialog", { name: "Nouveau contenu" })).toBeVisible();
  await expectNoFaults(page, "new post");
});

test.describe("before signing in", () => {
  test.use({ who: null });
  test("the sign-in page bears them too", async ({ page }) => {
    await page.goto("/sign-in");
    await expectNoFaults(page, "sign-in");
  });
});

/** Only colours are others in the dark: the page is the same. */
async function expectNoFaults(page: Page, screen: string): Promise<void> {
  await inTheme(page, "light");
  expect.soft(await faults(page, WCAG), screen).toEqual([]);
  await inTheme(page, "dark");
  expect.soft(await faults(page, CONTRAST), `${screen}, dark`).toEqual([]);
}

/** What is not drawn, as it is out of sight, would still have the colours of the theme before. */
async function inTheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("main *"))
      if (getComputedStyle(element).contentVisibility === "auto") element.style.contentVisibility = "visible";
  });
  await page.emulateMedia({ colorScheme });
  // It shows from the next frame on.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** What keeps somebody out, in a line each: rule, and where. */
async function faults(page: Page, within: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await within(new AxeBuilder({ page })).analyze();
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

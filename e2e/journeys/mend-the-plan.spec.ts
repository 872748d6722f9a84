import type { Page } from "@playwright/test";
import { CALENDAR, chip, flag, news } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";

test.use({ who: "manager" });

test("a crowded week is mended in one press, without a mouse, and taken back", async ({ page }) => {
  const crowded = flag(page, "Page LinkedIn : 9 publications en S46");
  const dialog = page.getByRole("dialog", { name: "Corriger cette alerte" });
  const moved = chip(page, "Remise de fin d’année sur les tôles", "Page LinkedIn");
  const friday = page.getByRole("cell", { name: /^13 novembre 2026/ });
  const takeBack = page
    .getByRole("region", { name: "Notifications" })
    .getByRole("button", { name: "Annuler" });
  await page.goto(`${CALENDAR}?view=month`);
  await expect(friday.and(page.getByRole("cell").filter({ has: moved }))).toBeVisible();

  await test.step("each fix says what it does, and Escape leaves all as it was", async () => {
    await cardOf(page, "Page LinkedIn : 9 publications").getByRole("button", { name: "Corriger…" }).focus();
    await page.keyboard.press("Enter");
    await expect(dialog).toContainText("Page LinkedIn : 9 publications en S46");
    await expect(dialog.getByRole("listitem")).toContainText([
      "Déplacer 4 publications (Page LinkedIn) : nouvelles dates du 17 au 24 novembre",
      "Retirer la date de « Remise de fin d’année sur les tôles » (Page LinkedIn) et de 3 autres publications",
    ]);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(crowded).toBeVisible();
    await expect(page.getByRole("button", { name: "Corriger…" }).and(page.locator(":focus"))).toBeVisible();
  });

  await test.step("one press: the week is as it should be, and the focus is on the next flag", async () => {
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Déplacer 4 publications" }).press("Enter");
    await expect(dialog).toBeHidden();
    await expect(crowded).toBeHidden();
    await expect(news(page, "Corrigé : Déplacer 4 publications")).toBeAttached();
    await expect(page.locator("[data-flag]:focus")).toBeVisible();
    await expect(friday.filter({ has: moved })).toHaveCount(0);
  });

  await test.step("one key takes all four back", async () => {
    await page.keyboard.press("Control+z");
    await expect(crowded).toBeVisible();
    await expect(friday.filter({ has: moved })).toHaveCount(1);
    await expect(takeBack).toHaveCount(0);
  });

  await test.step("the word that says it was done takes it back too", async () => {
    await cardOf(page, "Page LinkedIn : 9 publications").getByRole("button", { name: "Corriger…" }).click();
    await dialog.getByRole("button", { name: "Déplacer 4 publications" }).click();
    await expect(crowded).toBeHidden();
    await takeBack.click();
    await expect(crowded).toBeVisible();
  });
});

test("what nobody can mend by pressing leads to where it is done", async ({ page }) => {
  await page.goto(`${CALENDAR}?view=month`);
  await cardOf(page, "« Merci du salon » sur Page LinkedIn")
    .getByRole("button", { name: "Corriger…" })
    .click();
  const dialog = page.getByRole("dialog", { name: "Corriger cette alerte" });
  await expect(dialog).toContainText("Rien ne se règle tout seul ici");
  await dialog.getByRole("button", { name: "Ouvrir « Merci du salon »" }).click();
  await expect(page).toHaveURL(/[?&]post=/);
});

test.describe("in English", () => {
  test.use({ locale: "en-GB", expectedErrors: [/net::ERR_FAILED/] });

  test("all that can be mended is shown, chosen, stopped, interrupted and done", async ({ page }) => {
    const dialog = page.getByRole("dialog", { name: "Fix all" });
    const bar = dialog.getByRole("progressbar", { name: "Progress of the fixes" });
    await page.goto(`${CALENDAR}?view=month`);
    await page.getByRole("button", { name: "Fix all…" }).click();
    const steps = dialog.getByRole("checkbox");
    await expect(steps.first()).toBeChecked();
    const count = await steps.count();
    expect(count).toBeGreaterThan(6);

    await test.step("one stays as it is", async () => {
      await dialog.getByRole("checkbox", { name: /preparation starts late/ }).uncheck();
    });

    await test.step("stopped, it stops after the step under way", async () => {
      const hold = await held(page);
      await dialog.getByRole("button", { name: `Fix ${count - 1} points` }).click();
      await hold.reached;
      await expect(bar).toHaveAttribute("aria-valuetext", `0 of ${count - 1}`);
      await dialog.getByRole("button", { name: "Stop" }).click();
      hold.release();
      await expect(dialog).toContainText("Stopped. 1 point fixed");
    });

    await test.step("on a broken line it says so, and goes on from there", async () => {
      await page.route("**/api/fixes?*", (route) => route.abort());
      await dialog.getByRole("button", { name: "Go on" }).click();
      await expect(dialog.getByRole("alert")).toContainText("1 point fixed");
      await page.unroute("**/api/fixes?*");
      await dialog.getByRole("button", { name: "Go on" }).click();
      await expect(bar).toHaveAttribute("aria-valuetext", `${count - 1} of ${count - 1}`);
      await expect(dialog).toContainText("Each fix can be undone by itself");
      await expect(dialog).toContainText("1 left as it is.");
    });

    await test.step("the plan beside has followed, and still does after a reload", async () => {
      await dialog.getByRole("button", { name: "Close" }).last().click();
      const crowded = flag(page, "Page LinkedIn: 9 publications in week 46");
      const late = flag(page, "“Portes ouvertes apprentis”: preparation starts late");
      await expect(crowded).toBeHidden();
      await expect(late).toBeVisible();
      await page.reload();
      await expect(late).toBeVisible();
      await expect(crowded).toBeHidden();
    });
  });
});

test.describe("who may not plan", () => {
  test.use({ who: "viewer", readOnly: true });

  test("is offered no fixes", async ({ page }) => {
    await page.goto(`${CALENDAR}?view=month`);
    await expect(flag(page, "Page LinkedIn : 9 publications en S46")).toBeVisible();
    await expect(page.getByRole("button", { name: /corriger…$/i })).toHaveCount(0);
  });
});

function cardOf(page: Page, title: string) {
  return page.getByRole("listitem").filter({ has: page.getByRole("button", { name: title }) });
}

/** Keeps back every look for fixes until it lets go. */
async function held(page: Page) {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  await page.route("**/api/fixes?*", async (route) => {
    reached.resolve();
    await released.promise;
    await route.continue();
  });
  return { reached: reached.promise, release: () => released.resolve() };
}

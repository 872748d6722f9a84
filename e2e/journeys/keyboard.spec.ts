import type { Page } from "@playwright/test";
import { CALENDAR, chip, day, news } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";

const X = "Compte X";

test("the month without a mouse: walk, open, move, create, duplicate, and hear what happened", async ({
  page,
}) => {
  await page.goto(`${CALENDAR}?view=month`);
  await expect(chip(page, "La réponse au sondage", "Page LinkedIn")).toBeVisible();

  await test.step("tab leads to today, arrows from day to day and from post to post", async () => {
    await tabTo(page, "cell", /^9 novembre 2026/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(chip(page, "11 novembre", X)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(chip(page, "Une charte trop sage", "Page LinkedIn")).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(chip(page, "11 novembre", X)).toBeFocused();
  });

  await test.step("Enter opens, Escape goes back to where one was", async () => {
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: "Contenu", exact: true });
    await expect(sheet.getByLabel("Titre")).toHaveValue("11 novembre");
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(chip(page, "11 novembre", X)).toBeFocused();
  });

  await test.step("M moves, and it is said", async () => {
    await page.keyboard.press("m");
    const dialog = page.getByRole("dialog", { name: "Déplacer « 11 novembre »" });
    await expect(dialog).toBeVisible();
    await dialog.getByLabel("Jour").fill("2026-11-12");
    await page.keyboard.press("Enter");
    await expect(chip(day(page, "12 novembre 2026"), "11 novembre", X)).toBeVisible();
    await expect(news(page, "est placé le jeudi 12 novembre")).toContainText("« 11 novembre » (Compte X)");
  });

  await test.step("D duplicates into the tray", async () => {
    await focusOn(page, "11 novembre");
    await page.keyboard.press("d");
    await expect(page.getByText("Copie créée dans « À placer », en brouillon.").first()).toBeAttached();
    await expect(
      page.getByRole("list", { name: "Contenus à placer" }).getByText("11 novembre"),
    ).toBeVisible();
  });

  await test.step("N creates on the day one is on", async () => {
    await focusOn(page, "11 novembre");
    await page.keyboard.press("n");
    const dialog = page.getByRole("dialog", { name: "Nouveau contenu" });
    await expect(dialog.getByLabel("Jour")).toHaveValue("2026-11-12");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  await test.step("? lists the keys", async () => {
    await focusOn(page, "11 novembre");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Touches du calendrier" })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("page keys turn the month", async () => {
    await focusOn(page, "11 novembre");
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("heading", { name: "Décembre 2026" })).toBeVisible();
    await expect(chip(page, "Ce que le salon nous a appris", "Blog technique")).toBeFocused();
    await page.keyboard.press("t");
    await expect(page.getByRole("heading", { name: "Novembre 2026" })).toBeVisible();
  });
});

/** As one who cannot see the page: tab by tab, until there. */
async function tabTo(page: Page, role: "cell", name: RegExp) {
  const wanted = page.getByRole(role, { name });
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted).toBeFocused();
}

/** After a window has closed the focus may rest on the cell: from there the arrows find the post again. */
const focusOn = (page: Page, title: string) => chip(page, title, X).focus();

import type { Page } from "@playwright/test";
import { CALENDAR, chip, day, flag, news } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { drag } from "../fixtures/mouse";
import { ACCOUNTS, PASSWORD } from "../server/settings";

// A month high enough to see the crowded week and the empty one at once.
test.use({ who: null, viewport: { width: 1440, height: 1500 } });

const LINKEDIN = "Page LinkedIn";
const POSTS = {
  byMouse: "Un nouvel apprenti au pliage",
  byKey: "La ligne laser en quarante secondes",
  /** By people who are asked for it by a day. */
  asked: "Remise de fin d’année sur les tôles",
  byMenu: { "Infos pratiques du salon": "2026-12-02", "Remise de fin d’année sur les tôles": "2026-12-04" },
};

const FRENCH = {
  locale: "fr-FR",
  email: "Adresse e-mail",
  password: "Mot de passe",
  signIn: "Se connecter",
  date: (number: number) => `${number} novembre 2026`,
  crowded: (count: number) => `Page LinkedIn : ${count} publications en S46`,
  crowdedLimit: "Le rythme de ce canal en admet 5 au plus",
  empty: "Page LinkedIn : 1 publication en S48",
  unprepared: "Aucune préparation avant « Portes ouvertes apprentis »",
  undo: "Annuler le dernier changement",
  redo: "Rétablir",
  moveTo: "Déplacer vers…",
  move: "Déplacer",
  dayField: "Jour",
  dialog: (title: string) => `Déplacer « ${title} »`,
  dates: (title: string) => `« ${title} » change de jour`,
  stay: /^Elles restent/,
  follow: /^Elles suivent/,
  followed: "Les dates suivent",
  placed: "est placé le",
  undone: "Annulé.",
};
type Words = typeof FRENCH;
const ENGLISH: Words = {
  locale: "en-GB",
  email: "E-mail address",
  password: "Password",
  signIn: "Sign in",
  date: (number) => `${number} November 2026`,
  crowded: (count) => `Page LinkedIn: ${count} publications in week 46`,
  crowdedLimit: "This channel’s rhythm allows at most 5",
  empty: "Page LinkedIn: 1 publication in week 48",
  unprepared: "No preparation before “Portes ouvertes apprentis”",
  undo: "Undo the last change",
  redo: "Redo",
  moveTo: "Move to…",
  move: "Move",
  dayField: "Day",
  dialog: (title) => `Move “${title}”`,
  dates: (title) => `“${title}” moves to another day`,
  stay: /^They stay/,
  follow: /^They follow/,
  followed: "The dates follow",
  placed: "is now on",
  undone: "Undone.",
};

for (const [language, words] of Object.entries({ French: FRENCH, English: ENGLISH })) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: words.locale });

    test("what is wrong with the month shows, is mended by mouse and by key, and can be taken back", async ({
      page,
    }) => {
      await signIn(page, words);
      if (words === ENGLISH) await chooseEnglish(page);
      await page.goto(`${CALENDAR}?view=month`);

      await test.step("the crowded week, the empty week and the unprepared event", async () => {
        await expect(flag(page, words.crowded(9))).toContainText(words.crowdedLimit);
        await expect(flag(page, words.empty)).toBeVisible();
        await expect(flag(page, words.unprepared)).toBeVisible();
      });

      await test.step("one LinkedIn post out of the crowded week, with the mouse", async () => {
        await drag(page, chip(page, POSTS.byMouse, LINKEDIN), day(page, words.date(24)));
        await expect(news(page, words.placed)).toContainText(POSTS.byMouse);
        // As soon as the server has answered, this question stands before everything else.
        const dates = page.getByRole("dialog", { name: words.dates(POSTS.byMouse) });
        await expect(dates.getByRole("button", { name: words.follow })).toContainText("Inès Roussel");
        await dates.getByRole("button", { name: words.follow }).click();
        await expect(news(page, words.followed)).toContainText(POSTS.byMouse);
        await expect(chip(day(page, words.date(24)), POSTS.byMouse, LINKEDIN)).toBeVisible();
        await expect(flag(page, words.crowded(8))).toBeVisible();
        await expect(flag(page, words.empty)).toBeHidden();
      });

      await test.step("it keeps its time of day, and is still there after a reload", async () => {
        await settled(page, words);
        await page.reload();
        const moved = chip(day(page, words.date(24)), POSTS.byMouse, LINKEDIN);
        await expect(moved).toHaveAccessibleName(/17:30/);
        await expect(flag(page, words.crowded(8))).toBeVisible();
        await expect(flag(page, words.empty)).toBeHidden();
      });

      await test.step("another by keyboard", async () => {
        const dialog = await askToMoveByKey(page, words);
        await dialog.getByLabel(words.dayField).fill("2026-11-27");
        await dialog.getByLabel(words.dayField).press("Enter");
        await expect(dialog).toBeHidden();
        await expect(chip(day(page, words.date(27)), POSTS.byKey, LINKEDIN)).toBeVisible();
        await expect(flag(page, words.crowded(7))).toBeVisible();
      });

      await test.step("two more from the menu: the flag goes", async () => {
        for (const [title, date] of Object.entries(POSTS.byMenu)) {
          await chip(page, title, LINKEDIN).click({ button: "right" });
          await page.getByRole("menuitem", { name: words.moveTo }).click();
          const dialog = page.getByRole("dialog", { name: words.dialog(title) });
          await dialog.getByLabel(words.dayField).fill(date);
          await dialog.getByRole("button", { name: words.move, exact: true }).click();
          await expect(dialog).toBeHidden();
        }
        const dates = page.getByRole("dialog", { name: words.dates(POSTS.asked) });
        await dates.getByRole("button", { name: words.stay }).click();
        await expect(dates).toBeHidden();
        await expect(flag(page, words.crowdedLimit)).toBeHidden();
      });

      await test.step("undone by key, the flag is back; done again by button, it goes", async () => {
        await page.keyboard.press("Control+z");
        await expect(flag(page, words.crowded(6))).toBeVisible();
        await expect(news(page, words.undone)).toBeVisible();
        await page.getByRole("button", { name: words.redo }).click();
        await expect(flag(page, words.crowdedLimit)).toBeHidden();
        await page.getByRole("button", { name: words.undo }).click();
        await expect(flag(page, words.crowded(6))).toBeVisible();
        await page.keyboard.press("Control+Shift+z");
        await expect(flag(page, words.crowdedLimit)).toBeHidden();
      });
    });
  });
}

async function signIn(page: Page, words: Words) {
  await page.goto(CALENDAR);
  await page.getByLabel(words.email).fill(ACCOUNTS.editor);
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: words.signIn }).click();
  await expect(page).toHaveURL(new RegExp(CALENDAR));
}

/** The account is French until its owner says otherwise. */
async function chooseEnglish(page: Page) {
  await page.getByRole("button", { name: "Compte de Thomas Meyer" }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await expect(page.getByRole("navigation", { name: "Main navigation" })).toBeVisible();
}

/** A move that the server has answered can be undone. */
async function settled(page: Page, words: Words) {
  await expect(page.getByRole("button", { name: words.undo })).toBeEnabled();
}

/** From today's cell, as one who has no mouse: right to Thursday, down to the second post, M. */
async function askToMoveByKey(page: Page, words: Words) {
  await day(page, words.date(9)).focus();
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press("ArrowRight");
  const wanted = chip(page, POSTS.byKey, LINKEDIN);
  for (let tries = 0; tries < 5 && !(await wanted.evaluate((it) => it === document.activeElement)); tries++)
    await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeFocused();
  await page.keyboard.press("m");
  const dialog = page.getByRole("dialog", { name: words.dialog(POSTS.byKey) });
  await expect(dialog).toBeVisible();
  return dialog;
}

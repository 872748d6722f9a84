import { CALENDAR, news } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { card, lane } from "../fixtures/lanes";
import { drag } from "../fixtures/mouse";

const WEEK = `${CALENDAR}?view=week&date=2026-11-09`;
const WEDNESDAY = "mercredi 11 novembre 2026";
const SATURDAY = "samedi 14 novembre 2026";
/** What the issue allows between a change and everybody's screen. */
const A_SECOND = { timeout: 1_000 };

/** How a line breaks when its server goes, and what a page is told that comes back before it is gone. */
const BROKEN =
  /net::ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE|CONNECTION_RESET)|status of 503 .*\/api\/live\?/;

test.use({ expectedErrors: [BROKEN] });

test("two people on one calendar see each other's moves, and who has a post open", async ({ page, open }) => {
  const other = await open("manager");
  const listening = [page, other].map((one) => one.waitForResponse(/\/api\/live\?/));
  for (const one of [page, other]) await one.goto(WEEK);
  await Promise.all(listening);

  await test.step("a drag is there within a second, said and not asked about", async () => {
    await drag(
      page,
      card(lane(page, "Compte X", WEDNESDAY), "11 novembre"),
      lane(page, "Compte X", SATURDAY),
    );
    await expect(card(lane(other, "Compte X", SATURDAY), "11 novembre")).toBeVisible(A_SECOND);
    await expect(news(other, "Thomas Meyer a déplacé « 11 novembre ».")).toBeAttached();
  });

  await test.step("the other's undo of nothing of theirs: only their own changes are theirs to take back", async () => {
    await expect(other.getByRole("button", { name: /^Annuler/ })).toBeDisabled();
  });

  await test.step("an opened post tells who else has it open, as long as they do", async () => {
    await card(page, "11 novembre").click();
    await expect(page.getByRole("dialog", { name: "Contenu", exact: true })).toBeVisible();
    await card(other, "11 novembre").click();
    await expect(news(other, "Thomas Meyer a aussi ce contenu ouvert.")).toBeVisible();
    await expect(news(page, "Marc Lemoine a aussi ce contenu ouvert.")).toBeVisible();
  });

  await test.step("what one types, the other reads", async () => {
    await other.getByLabel("Texte commun").fill("Écrit par Marc.");
    await expect(page.getByLabel("Texte commun")).toHaveValue("Écrit par Marc.");
    await other.keyboard.press("Escape");
    await expect(news(page, "Marc Lemoine a aussi ce contenu ouvert.")).toBeHidden();
  });
});

test("nothing shifts under a hand that drags: what others do comes after the drop", async ({
  page,
  open,
}) => {
  const other = await open("manager");
  const listening = [page, other].map((one) => one.waitForResponse(/\/api\/live\?/));
  for (const one of [page, other]) await one.goto(WEEK);
  await Promise.all(listening);

  const box = (await lane(page, "Compte X", SATURDAY).boundingBox())!;
  const from = (await card(lane(page, "Compte X", WEDNESDAY), "11 novembre").boundingBox())!;
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 24, { steps: 5 });
  await page.mouse.move(box.x + 20, box.y + 20, { steps: 15 });

  const blog = card(lane(other, "Blog technique", "mardi 10 novembre 2026"), "Cinq questions");
  await drag(other, blog, lane(other, "Blog technique", WEDNESDAY));
  await expect(card(lane(other, "Blog technique", WEDNESDAY), "Cinq questions")).toBeVisible();
  await expect(card(lane(page, "Blog technique", WEDNESDAY), "Cinq questions")).toHaveCount(0);

  await page.mouse.up();
  for (const one of [page, other]) {
    await expect(card(lane(one, "Compte X", SATURDAY), "11 novembre")).toBeVisible();
    await expect(card(lane(one, "Blog technique", WEDNESDAY), "Cinq questions")).toBeVisible();
  }
});

test("a server that restarts in between: what was missed is caught up", async ({ page, open, server }) => {
  const other = await open("manager");
  const listening = other.waitForResponse(/\/api\/live\?/);
  for (const one of [page, other]) await one.goto(WEEK);
  await listening;

  await server.stop();
  await server.begin();
  await drag(page, card(lane(page, "Compte X", WEDNESDAY), "11 novembre"), lane(page, "Compte X", SATURDAY));
  await expect(card(lane(other, "Compte X", SATURDAY), "11 novembre")).toBeVisible();
});

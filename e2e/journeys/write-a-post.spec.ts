import type { Locator, Page } from "@playwright/test";
import type { PostView } from "@/lib/posts/view";
import { CALENDAR } from "../fixtures/calendar";
import { expect, test } from "../fixtures/journey";
import { card, lane } from "../fixtures/lanes";
import { withoutLive } from "../fixtures/screens";
import { Client } from "../server/client";
import { ACCOUNTS, SLUG } from "../server/settings";

const SUNDAY = "dimanche 15 novembre 2026";
const saved = (sheet: Locator) =>
  expect(sheet.getByRole("status").filter({ hasText: "Enregistré" })).toBeVisible();
const sheetOf = (page: Page) => page.getByRole("dialog", { name: "Contenu", exact: true });

test("created from a day, worded for each channel, saved as one types", async ({ page }) => {
  await page.goto(`${CALENDAR}?view=week&date=2026-11-09`);
  await page.getByRole("button", { name: `Créer pour Compte X, ${SUNDAY}` }).click();

  const dialog = page.getByRole("dialog", { name: "Nouveau contenu" });
  await expect(dialog.getByRole("checkbox", { name: "Compte X" })).toBeChecked();
  await expect(dialog.getByLabel("Jour")).toHaveValue("2026-11-15");
  await dialog.getByRole("button", { name: "Créer", exact: true }).click();
  await expect(dialog.getByText("À renseigner.")).toBeVisible();
  await dialog.getByLabel("Titre").fill("Portrait de Sarah");
  await dialog.getByLabel("Titre").press("Enter");

  const sheet = sheetOf(page);
  await expect(sheet.getByLabel("Titre")).toHaveValue("Portrait de Sarah");
  await test.step("X counts an emoji as 2 and any address as 23", async () => {
    await sheet
      .getByLabel("Texte commun")
      .fill("Bonjour 👋 https://exemple.fr/un/tres/long/chemin/qui/ne/compte/pas");
    await expect(sheet.getByText("34 / 280")).toBeVisible();
  });

  await test.step("another channel with words of its own", async () => {
    await sheet.getByRole("button", { name: "Ajouter un canal" }).click();
    await page.getByRole("menuitem", { name: "Page LinkedIn" }).click();
    await sheet.getByRole("tab", { name: "Page LinkedIn" }).click();
    await sheet.getByRole("switch", { name: "Texte propre à ce canal" }).check();
    const own = sheet.getByRole("tabpanel").getByRole("textbox");
    await own.fill("Sarah conduit la ligne laser.");
    await expect(sheet.getByText(/^29 \/ 3\s000$/)).toBeVisible();
    await saved(sheet);
  });

  await test.step("kept over a reload, at an address of its own", async () => {
    await expect(page).toHaveURL(/[?&]post=/);
    await page.reload();
    await expect(sheet.getByLabel("Texte commun")).toHaveValue(/^Bonjour 👋/);
    await sheet.getByRole("tab", { name: "Page LinkedIn" }).click();
    await expect(sheet.getByRole("tabpanel").getByRole("textbox")).toHaveValue(
      "Sarah conduit la ligne laser.",
    );
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(card(lane(page, "Compte X", SUNDAY), "Portrait de Sarah")).toBeVisible();
  });
});

test("two people in one text: the later sees both, and nothing is overwritten", async ({
  page,
  open,
  server,
}) => {
  const reader = await Client.signedIn(server, ACCOUNTS.manager);
  const post = await postTitled(reader, "Merci du salon");
  const stored = async () => (await reader.json<PostView>(`/api/posts/${post}?workspace=${SLUG}`)).text;

  const other = await open("owner");
  // On a bad line, which brings no news of others: else what Lucie writes would stand there before Thomas writes.
  await withoutLive(page);
  for (const one of [page, other]) await one.goto(`${CALENDAR}?view=list&post=${post}`);
  const [mine, theirs] = [sheetOf(page), sheetOf(other)];
  await expect(mine.getByLabel("Texte commun")).toHaveValue(/^Trois jours/);
  await expect(theirs.getByLabel("Texte commun")).toHaveValue(/^Trois jours/);

  await theirs.getByLabel("Texte commun").fill("Merci, dit Lucie.");
  await expect.poll(stored).toBe("Merci, dit Lucie.");

  await mine.getByLabel("Texte commun").fill("Merci, dit Thomas.");
  const alert = mine.getByRole("alert").filter({ hasText: "quelqu’un d’autre a changé ce champ" });
  await expect(alert).toContainText("Merci, dit Thomas.");
  await expect(alert).toContainText("Merci, dit Lucie.");
  expect(await stored()).toBe("Merci, dit Lucie.");

  await alert.getByRole("button", { name: "Réunir les deux" }).click();
  await alert.getByLabel("Les deux versions réunies, à relire").fill("Merci, disent Lucie et Thomas.");
  await alert.getByRole("button", { name: "Enregistrer ce texte" }).click();
  await expect.poll(stored).toBe("Merci, disent Lucie et Thomas.");
  await expect(alert).toBeHidden();
});

test("to the bin and back", async ({ page }) => {
  await page.goto(`${CALENDAR}?view=week&date=2026-11-09`);
  await card(page, "11 novembre").click();
  const sheet = sheetOf(page);
  await sheet.getByRole("button", { name: "Autres actions" }).click();
  await page.getByRole("menuitem", { name: "Mettre à la corbeille" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Mettre à la corbeille" }).click();
  await expect(card(page, "11 novembre")).toHaveCount(0);

  await page.goto(`/w/${SLUG}/bin`);
  await page.getByRole("button", { name: "Restaurer « 11 novembre »" }).click();
  await expect(page.getByText("« 11 novembre » est restauré.").first()).toBeVisible();
  await page.goto(`${CALENDAR}?view=week&date=2026-11-09`);
  await expect(card(page, "11 novembre")).toBeVisible();
});

async function postTitled(reader: Client, title: string): Promise<string> {
  const address = `/api/calendar?workspace=${SLUG}&from=2026-11-16&to=2026-11-22`;
  const { publications } = await reader.json<{ publications: { title: string; postId: string }[] }>(address);
  return publications.find((one) => one.title === title)!.postId;
}

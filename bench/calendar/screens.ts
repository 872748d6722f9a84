import type { BrowserContext } from "@playwright/test";
import { SLUG } from "@/e2e/server/settings";
import words from "@/messages/fr/calendar.json";
import { SCREEN } from "../world/browser";
import type { World } from "../world/world";
import { Watched } from "./watch";

/** Where the same thing is found on our calendar and on the bare one. */
export interface Screen {
  /** The month at once. */
  month: string;
  /** Something else, with `show` to bring the month in and `hide` to go back. */
  elsewhere: string;
  elsewhereIs: string;
  show: string;
  hide: string;
  /** The month with all that lies beside it to switch to. */
  loaded: string;
  previous: string;
  next: string;
  /** The month of November is there. */
  chips: string;
  context: BrowserContext;
}

export interface Screens {
  ours: Screen;
  bare: Screen;
}

/** Both in the same browser, each in a profile that has fetched its files already. */
export async function screensOf(world: World, perMonth: number): Promise<Screens> {
  const { server, client } = await world.served(perMonth);
  const bare = await world.bare(perMonth);
  const browser = await world.browser();
  const [ourContext, bareContext] = [
    await browser.newContext({ viewport: SCREEN, locale: "fr" }),
    await browser.newContext({ viewport: SCREEN, locale: "fr" }),
  ];
  await ourContext.addCookies(client.cookies());
  const calendar = `${server.url}/w/${SLUG}/calendar`;
  return {
    ours: {
      context: ourContext,
      month: `${calendar}?view=month`,
      loaded: `${calendar}?view=month`,
      elsewhere: `${calendar}?view=week`,
      elsewhereIs: "[data-mover]",
      show: 'a[href="?view=month"]',
      hide: 'a[href="?view=week"]',
      previous: `button[aria-label="${words.steps.previous.month}"]`,
      next: `button[aria-label="${words.steps.next.month}"]`,
      chips: "[data-publication]",
    },
    bare: {
      context: bareContext,
      month: `${bare.url}/calendar?events=month`,
      loaded: `${bare.url}/calendar?events=loaded`,
      elsewhere: `${bare.url}/calendar?events=month&shown=later`,
      elsewhereIs: '[data-bench="show"]',
      show: '[data-bench="show"]',
      hide: '[data-bench="show"]',
      previous: '[data-bench="previous"]',
      next: '[data-bench="next"]',
      chips: "[data-grid] [role=listitem]",
    },
  };
}

export async function watchedPage({ context }: Screen): Promise<Watched> {
  return Watched.on(await context.newPage());
}

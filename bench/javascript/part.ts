import { gzipSync } from "node:zlib";
import type { BrowserContext } from "@playwright/test";
import { SLUG } from "@/e2e/server/settings";
import { aboveTheFloor } from "../figure";
import type { Part } from "../part";
import { SCREEN } from "../world/browser";

const WHAT = "the calendar’s month, until idle";
/** 160 KB of 1,024 bytes would be a little more; the smaller reading is the goal. */
const MOST_KB = 160;

export const part: Part = {
  title: "JavaScript that the month loads until it is idle, gzip, over a hello-world route",
  async figures(world) {
    const { server, client } = await world.served(1_000);
    const bare = await world.bare(1_000);
    const browser = await world.browser();
    const context = await browser.newContext({ viewport: SCREEN });
    await context.addCookies(client.cookies());
    const scripts = (url: string, until: string) => kilobytesOfScripts(context, url, until);
    const ours = await scripts(`${server.url}/w/${SLUG}/calendar?view=month`, "[data-publication]");
    const floors = {
      "a hello-world route of the same build": await scripts(`${server.url}/hello`, "h1"),
      "a hello-world application": await scripts(`${bare.url}/`, "h1"),
      "a bare FullCalendar page": await scripts(`${bare.url}/calendar`, "[data-grid] [role=cell]"),
    };
    await context.close();
    return Object.entries(floors).map(([floor, least], index) =>
      aboveTheFloor({ what: WHAT, floor, unit: "KB", ours, least, most: index === 0 ? MOST_KB : undefined }),
    );
  },
};

/** Every script that came until nothing was asked for any more, in kilobytes of 1,000 bytes. */
async function kilobytesOfScripts(context: BrowserContext, url: string, until: string): Promise<number> {
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url, { waitUntil: "load" });
  await page.locator(until).first().waitFor();
  await page.waitForLoadState("networkidle");
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return total / 1_000;
}

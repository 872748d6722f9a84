import type { Browser, Page } from "@playwright/test";
import { SLUG } from "@/e2e/server/settings";
import type { CalendarPublication } from "@/lib/calendar/view";
import { amount, type Figure } from "../figure";
import { median } from "../timing";
import { SHOWN } from "../world/workspace";
import type { World } from "../world/world";
import { type Screen, screensOf, watchedPage } from "./screens";
import { longestTasks, type Phases } from "./trace";
import type { Watched } from "./watch";

const DRAGS = 5;
const MOST_MS = 50;
const STEPS = 60;

interface Dragged {
  /** The longest time between two frames, ms on the wall, while the mouse was down and after it let go. */
  frames: Phases;
  /** The longest task of the page's main thread, ms of processor time. */
  tasks: Phases;
}

/** A real mouse drags over the days and lets go on another one; `perMonth` so that 1,000 are on the screen at least. */
export async function dragFigures(world: World): Promise<Figure[]> {
  const month = await screensOf(world, 1_000);
  const weeks = await screensOf(world, 5_000);
  const browser = await world.browser();
  const bare = await drags(browser, month.bare, { address: month.bare.month, chip: month.bare.chips });
  const ours = await drags(browser, month.ours, {
    address: month.ours.month,
    chip: month.ours.chips,
    movable: await movable(world, 1_000),
  });
  const lanes = await drags(browser, weeks.ours, {
    // The week after the one that is shown by itself: what is past is published, and stays.
    address: `${weeks.ours.elsewhere}&date=2026-11-18`,
    chip: "[data-drop] [data-mover]",
    movable: await movable(world, 5_000),
  });
  return [
    ...figures("month of 1,000", ours, bare),
    ...figures("week by network, some 1,200 cards", lanes, bare),
  ];
}

function figures(where: string, ours: readonly Dragged[], bare: readonly Dragged[]): Figure[] {
  const of = (whose: readonly Dragged[], which: keyof Dragged, phase: keyof Phases) =>
    median(whose.map((one) => one[which][phase]));
  const figure = (what: string, which: keyof Dragged, phase: keyof Phases): Figure => {
    const seen = of(ours, which, phase);
    return {
      what: `${where}: ${what}`,
      floor: `a bare month of 1,000: ${amount(of(bare, which, phase), "ms")}`,
      goal: `≤ ${MOST_MS} ms`,
      seen: amount(seen, "ms"),
      met: seen <= MOST_MS,
    };
  };
  return [
    figure("worst frame of a drag, on the wall", "frames", "held"),
    figure("worst task of a drag, processor time", "tasks", "held"),
    figure("worst frame after the drop, on the wall", "frames", "dropped"),
    figure("worst task after the drop, processor time", "tasks", "dropped"),
  ];
}

interface Dragging {
  address: string;
  chip: string;
  /** Ids of publications that may be moved; left out: whatever is there may be. */
  movable?: ReadonlySet<string>;
}

/** What is published stays where it is. */
async function movable(world: World, perMonth: number): Promise<Set<string>> {
  const { client } = await world.served(perMonth);
  const { from, to } = SHOWN.month;
  const days = await client.json<{ publications: CalendarPublication[] }>(
    `/api/calendar?workspace=${SLUG}&from=${from}&to=${to}`,
  );
  return new Set(days.publications.filter(({ status }) => status !== "published").map(({ id }) => id));
}

async function drags(browser: Browser, screen: Screen, what: Dragging): Promise<Dragged[]> {
  const watched = await watchedPage(screen);
  await watched.opening(what.address, what.chip);
  const dragged: Dragged[] = [];
  // One for nothing: code is compiled on the way.
  for (let count = 0; count <= DRAGS; count++) {
    const one = await drag(browser, watched, what);
    if (count > 0) dragged.push(one);
  }
  await watched.page.close();
  return dragged;
}

async function drag(browser: Browser, watched: Watched, what: Dragging): Promise<Dragged> {
  const { page } = watched;
  const { from, path } = await pathOf(page, what);
  const answered = what.movable && page.waitForResponse((response) => response.request().method() === "POST");
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await page.mouse.move(from.x, from.y);
  await mark(page, "lift");
  await page.mouse.down();
  for (const [x, y] of path) {
    await page.mouse.move(x, y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await mark(page, "drop");
  await page.mouse.up();
  // A drag that moved nothing would look fast.
  await answered;
  await watched.settled(what.chip);
  const { noted, dropAt } = await page.evaluate(() => window.bench.recorded());
  const worst = (some: { ms: number }[]) => Math.max(...some.map(({ ms }) => ms));
  return {
    frames: {
      held: worst(noted.filter(({ at }) => at <= dropAt!)),
      dropped: worst(noted.filter(({ at }) => at > dropAt!)),
    },
    tasks: longestTasks(await browser.stopTracing()),
  };
}

async function mark(page: Page, name: "lift" | "drop"): Promise<void> {
  await page.evaluate((which) => {
    if (which === "lift") window.bench.record();
    else window.bench.dropped();
    performance.mark(`bench:${which}`);
  }, name);
}

/** From a chip in the second row of what is seen, slowly at first, over the days and back to the one beside it. */
async function pathOf(page: Page, { chip, movable }: Dragging) {
  const boxes = await page.locator(chip).evaluateAll((elements) =>
    (elements as HTMLElement[]).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const id = element.dataset.publication ?? element.dataset.mover ?? "";
      return { id, x: x + width / 2, y: y + height / 2, width };
    }),
  );
  const seen = boxes.filter(
    ({ id, x, y }) => y > 250 && y < 780 && x > 350 && x < 1000 && (movable?.has(id) ?? true),
  );
  const from = seen[0];
  if (!from) throw new Error("There is nothing to drag where the mouse would go");
  const path: [number, number][] = Array.from({ length: 5 }, (_, step) => [from.x + step * 2, from.y + step]);
  for (let step = 0; step < STEPS; step++) {
    const turn = (step / STEPS) * 2 * Math.PI;
    path.push([from.x + 180 * Math.sin(turn), from.y + 110 * Math.sin(2 * turn)]);
  }
  for (let step = 1; step <= 10; step++) path.push([from.x + (step / 10) * (from.width + 20), from.y]);
  return { from, path };
}

import { type Figure, timesTheFloor } from "../figure";
import { median } from "../timing";
import type { World } from "../world/world";
import { type Screen, type Screens, screensOf, watchedPage } from "./screens";
import type { Cost } from "./watch";

const ROUNDS = 7;

type Measure = (screen: Screen) => Promise<Cost>;

/** The month of `perMonth` publications beside the bare one, which is `most` times as cheap at most. */
export async function monthFigures(world: World, perMonth: number, most: number): Promise<Figure[]> {
  const screens = await screensOf(world, perMonth);
  const of = `${perMonth.toLocaleString("en")} publications`;
  return [
    ...(await compared(`month of ${of} mounts in an open page`, screens, mounting, most)),
    ...(await compared(`month of ${of}: to another month that is loaded`, screens, switching, most)),
    ...(await compared(`month of ${of}: page opened, from the first byte`, screens, opening, undefined)),
  ];
}

async function compared(
  what: string,
  { ours, bare }: Screens,
  measure: Measure,
  most?: number,
): Promise<Figure[]> {
  const costs: Record<"ours" | "bare", Cost[]> = { ours: [], bare: [] };
  // Once for nothing: files are fetched, code is compiled.
  await measure(ours);
  await measure(bare);
  for (let round = 0; round < ROUNDS; round++) {
    costs.ours.push(await measure(ours));
    costs.bare.push(await measure(bare));
  }
  const of = (whose: Cost[], which: keyof Cost) => median(whose.map((cost) => cost[which]));
  const figure = (name: string, which: keyof Cost) =>
    timesTheFloor({
      what: name,
      floor: "a bare FullCalendar page",
      unit: "ms",
      ours: of(costs.ours, which),
      least: of(costs.bare, which),
      most,
    });
  return [figure(what, "wall"), figure(`${what}, processor time`, "busy")];
}

async function opening(screen: Screen): Promise<Cost> {
  const watched = await watchedPage(screen);
  // The same process goes on to the page itself.
  await watched.page.goto(new URL("/icon.svg", screen.month).href);
  const cost = await watched.opening(screen.month, screen.chips);
  await watched.page.close();
  return cost;
}

/** The second time: what the first one loads and compiles is there. */
async function mounting(screen: Screen): Promise<Cost> {
  const watched = await watchedPage(screen);
  await watched.opening(screen.elsewhere, screen.elsewhereIs);
  await watched.pressing(screen.show, screen.chips);
  await watched.pressing(screen.hide, screen.elsewhereIs);
  const cost = await watched.pressing(screen.show, screen.chips);
  await watched.page.close();
  return cost;
}

async function switching(screen: Screen): Promise<Cost> {
  const watched = await watchedPage(screen);
  await watched.opening(screen.loaded, screen.chips);
  for (const step of [screen.next, screen.previous, screen.next]) {
    await watched.pressing(step, screen.chips);
  }
  const cost = await watched.pressing(screen.previous, screen.chips);
  await watched.page.close();
  return cost;
}

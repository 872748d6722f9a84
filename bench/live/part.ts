import { setTimeout as pause } from "node:timers/promises";
import { SLUG } from "@/e2e/server/settings";
import type { CalendarPublication } from "@/lib/calendar/view";
import { amount, type Figure } from "../figure";
import type { Part } from "../part";
import { median } from "../timing";
import { SHOWN } from "../world/workspace";
import type { Served } from "../world/world";
import { signedInMembers } from "./members";
import { type OpenCalendar, openCalendars } from "./streams";

const CALENDARS = 200;
/** Several accounts with as many calendars each: what is checked before each message is checked once an account. */
const ACCOUNTS = 20;
const EDITS = 200;
/** Five edits a second: more than a team of two hundred ever makes. */
const PACE_MS = 200;
const MOST_MS = 500;

export const part: Part = {
  title: `An edit until ${CALENDARS} open calendars have parsed it, from the moment its request is sent; ${ACCOUNTS} accounts, ${1_000 / PACE_MS} edits a second`,
  async figures(world) {
    const served = await world.served(1_000);
    const alone = await edited(served, []);
    const members = await signedInMembers(served, ACCOUNTS);
    const calendars = await openCalendars(served.server, members, CALENDARS);
    const together = await edited(served, calendars);
    for (const calendar of calendars) calendar.close();
    return [
      figure("p50", together.seen, alone.answered, median),
      figure("p99", together.seen, alone.answered, p99, MOST_MS),
      figure("its own answer, p99", together.answered, alone.answered, p99),
    ];
  },
};

function figure(
  what: string,
  ours: readonly number[],
  alone: readonly number[],
  of: (values: readonly number[]) => number,
  most?: number,
): Figure {
  return {
    what: `${what} of ${ours.length} edits`,
    floor: `the answer to an edit while nobody looks: ${amount(of(alone), "ms")}`,
    goal: most === undefined ? "" : `≤ ${most} ms`,
    seen: amount(of(ours), "ms"),
    met: most === undefined ? null : of(ours) <= most,
  };
}

/** Milliseconds of each edit: until its answer, and until the last of the calendars has it. */
async function edited({ client }: Served, calendars: readonly OpenCalendar[]) {
  const days = `/api/calendar?workspace=${SLUG}&from=${SHOWN.month.from}&to=${SHOWN.month.to}`;
  const { publications } = await client.json<{ publications: CalendarPublication[] }>(days);
  let one = publications.find(({ at, status }) => status === "draft" && at && at > "2026-11-10")!;
  const times = { answered: [] as number[], seen: [] as number[] };
  for (let edit = 0; edit < EDITS; edit++) {
    const began = performance.now();
    // No two of them alike, so that each message says which edit it is about.
    const at = `2026-11-${10 + (edit % 18)}T${String(7 + Math.floor(edit / 60)).padStart(2, "0")}:${String(edit % 60).padStart(2, "0")}`;
    const everywhere = Promise.all(calendars.map((calendar) => calendar.shows(one.id, at)));
    const input = { workspace: SLUG, id: one.id, version: one.version, at };
    const moved = await client.act<{ change: { publications: CalendarPublication[] } }>(
      "movePublication",
      input,
    );
    if (!moved.ok) throw new Error(`Not moved: ${JSON.stringify(moved)}`);
    times.answered.push(performance.now() - began);
    times.seen.push(Math.max(...(await everywhere)) - began);
    one = moved.data.change.publications.find(({ id }) => id === one.id)!;
    await pause(Math.max(0, PACE_MS - (performance.now() - began)));
  }
  return times;
}

function p99(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1]!;
}

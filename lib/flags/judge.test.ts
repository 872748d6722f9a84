import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { demoPlan } from "@/db/seed/demo";
import type { Store } from "@/db/store";
import { freshStore } from "@/db/test-support";
import { frameAt } from "@/lib/calendar/frame";
import { sent } from "@/lib/calendar/window/sent";
import { planWindow } from "@/lib/calendar/window/window";
import type { Actor } from "@/lib/people/actor";
import { checkPlan } from "@/lib/plan/check";
import type { Plan } from "@/lib/plan/document";
import { anyPlan } from "@/lib/plan/oracle/arbitraries";
import { faultLine, readPlan } from "@/lib/plan/read";
import { writePlan } from "@/lib/plan/write";
import { addDays, wallToInstant } from "@/lib/platform/time";
import { importPlan } from "@/lib/workspaces/import-plan";
import { judge } from "./judge";

let store: Store;
beforeEach(() => {
  store = freshStore();
});
afterEach(() => store.close());

const DAYS = {
  "aciers-lemoine": ["2026-10-01", "2026-11-09", "2026-11-12", "2026-12-20", "2027-06-01"],
  "atelier-vauquelin": ["2027-01-04", "2027-03-10", "2027-05-30"],
  "table-augustine": ["2027-02-01", "2027-05-15", "2027-08-20"],
  "saint-arven": ["2027-02-22", "2027-06-15", "2027-09-10"],
};
const cases = Object.entries(DAYS).flatMap(([name, days]) => days.map((today) => ({ name, today })));

// The workspace is judged from a part of its rows; nobody may see the difference.
test.each(cases)(
  "$name on $today: the part that is read gives the flags of the whole plan",
  async ({ name, today }) => {
    const plan = demoPlan(name);
    const workspace = await store.write((tx) => importPlan(tx, plan, { id: "w", slug: "w", at: 0 }));
    const at = wallToInstant(`${today}T10:00`, workspace.timeZone).at;
    const frame = await frameAt(store.read, { workspace, role: "owner", contributorId: null } as Actor, at);
    const flags = await judge(store.read, workspace.id, frame);
    expect(flags).toEqual(checkPlan({ ...plan, period: frame.horizon, today }));
  },
);

// A horizon of some weeks in plans of ten: most of what they hold lies outside.
test("so it is for random plans, and for what is sent to a browser: weeks from Sunday or Saturday on, channels in other zones, any hour of the day", {
  timeout: 120_000,
}, async () => {
  let count = 0;
  const weeks = fc.constantFrom(0, 0, 1, 6);
  await fc.assert(
    fc.asyncProperty(
      anyPlan(),
      fc.record({ weeksBack: weeks, weeksAhead: weeks }),
      fc.nat(70),
      fc.nat(24 * 60),
      async (given, horizon, later, minute) => {
        const plan = complete(given);
        const id = `w${++count}`;
        const imported = await store.write((tx) => importPlan(tx, plan, { id, slug: id, at: 0 }));
        const workspace = { ...imported, ...horizon };
        const at =
          wallToInstant(`${addDays(plan.period.from, later - 20)}T00:00`, "UTC").at + minute * 60_000;
        const frame = await frameAt(
          store.read,
          { workspace, role: "owner", contributorId: null } as Actor,
          at,
        );
        const whole = { ...plan, period: frame.horizon, today: frame.today };
        const flags = checkPlan(whole);
        expect(await judge(store.read, id, frame)).toEqual(flags);
        const window = await planWindow(store.read, id, frame);
        expect(checkPlan({ ...window, posts: sent(window.posts, frame) })).toEqual(flags);
      },
    ),
    { numRuns: 200 },
  );
});

/** As a document says it, every key filled in. */
function complete(given: Plan): Plan {
  const reading = readPlan(JSON.parse(writePlan(given)));
  if (!reading.ok) throw new Error(reading.errors.map(faultLine).join("; "));
  return reading.plan;
}

import { afterEach, beforeEach, expect, test } from "vitest";
import { demoPlan } from "@/db/seed/demo";
import type { Store } from "@/db/store";
import { freshStore } from "@/db/test-support";
import { frameAt } from "@/lib/calendar/frame";
import type { Actor } from "@/lib/people/actor";
import { checkPlan } from "@/lib/plan/check";
import { wallToInstant } from "@/lib/platform/time";
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

import { anEvent, aPlan, aPost, ruleTable } from "../plan.test-support";

const fair = (followUpDays: number | null, over = {}) => ({
  events: [anEvent("e", { followUpDays, ...over })],
});
const on = (day: string, over = {}) => ({
  posts: [aPost("p", { event: "e", on: [`linkedin ${day}`], ...over })],
});
const flag = "info event=e 2026-11-20…2026-11-22 0/1";

ruleTable("event.no-follow-up", [
  ["nothing in three days", aPlan(fair(3)), flag],
  ["something on the first of them", aPlan({ ...fair(3), ...on("2026-11-20T00:00") })],
  ["on the last", aPlan({ ...fair(3), ...on("2026-11-22T23:59") })],
  ["only on the event's last day", aPlan({ ...fair(3), ...on("2026-11-19T23:59") }), flag],
  ["only a day too late", aPlan({ ...fair(3), ...on("2026-11-23T00:00") }), flag],
  ["an idea", aPlan({ ...fair(3), ...on("2026-11-21", { status: "idea" }) }), flag],
  ["a post about something else", aPlan({ ...fair(3), ...on("2026-11-21", { event: null }) }), flag],
  ["one day asked", aPlan(fair(1)), "info event=e 2026-11-20 0/1"],
  ["no day asked", aPlan(fair(0))],
  ["none set", aPlan(fair(null))],
  ["a note", aPlan(fair(3, { kind: "note" }))],
  [
    "one beyond the period counts",
    aPlan({ ...fair(3), ...on("2026-11-22"), period: { from: "2026-11-02", to: "2026-11-20" } }),
  ],
  [
    "days that begin after the period",
    aPlan({ ...fair(3), period: { from: "2026-11-02", to: "2026-11-19" } }),
  ],
  ["due on the last of them", aPlan({ ...fair(3), today: "2026-11-22" }), flag],
  ["over then", aPlan({ ...fair(3), today: "2026-11-23" })],
]);

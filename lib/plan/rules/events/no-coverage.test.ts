import { anEvent, aPlan, aPost, aTask, ruleTable } from "../plan.test-support";

const fair = { events: [anEvent("e")] };
const on = (day: string, over = {}) => ({
  posts: [aPost("p", { event: "e", on: [`linkedin ${day}`], ...over })],
});
const flag = "info event=e 2026-11-17…2026-11-19 0/1";

ruleTable("event.no-coverage", [
  ["nothing at all", aPlan(fair), flag],
  ["something on its first day", aPlan({ ...fair, ...on("2026-11-17T00:00") })],
  ["on its last", aPlan({ ...fair, ...on("2026-11-19T23:59") })],
  ["only the day before", aPlan({ ...fair, ...on("2026-11-16T23:59") }), flag],
  ["only the day after", aPlan({ ...fair, ...on("2026-11-20T00:00") }), flag],
  ["a draft is planned", aPlan({ ...fair, ...on("2026-11-18", { status: "draft" }) })],
  ["a failed one is not", aPlan({ ...fair, ...on("2026-11-18", { status: "failed" }) }), flag],
  ["a post about something else", aPlan({ ...fair, ...on("2026-11-18", { event: null }) }), flag],
  ["a task is no coverage", aPlan({ ...fair, tasks: [aTask("t", { event: "e", due: "2026-11-18" })] }), flag],
  [
    "one beyond the period counts",
    aPlan({ ...fair, ...on("2026-11-19"), period: { from: "2026-11-02", to: "2026-11-18" } }),
  ],
  ["a note", aPlan({ events: [anEvent("e", { kind: "note" })] })],
  ["while it lasts it is not too late", aPlan({ ...fair, today: "2026-11-19" }), flag],
  ["afterwards it is", aPlan({ ...fair, today: "2026-11-20" })],
]);

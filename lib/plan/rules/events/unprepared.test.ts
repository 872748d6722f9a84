import { anEvent, aPlan, aPost, aTask, ruleTable } from "../plan.test-support";

/** Prepared from Saturday 7 to Monday 16 November. */
const fair = { events: [anEvent("e", { preparationDays: 10 })] };
const post = (day: string, over = {}) => ({
  posts: [aPost("p", { event: "e", on: [`linkedin ${day}`], ...over })],
});
const task = (due: string | null, over = {}) => ({ tasks: [aTask("t", { event: "e", due, ...over })] });
const flag = "error event=e 2026-11-07…2026-11-16 0/1";

ruleTable("event.unprepared", [
  ["nothing at all", aPlan(fair), flag],
  ["a post on the window's first day", aPlan({ ...fair, ...post("2026-11-07T00:00") })],
  ["the day before", aPlan({ ...fair, ...post("2026-11-06T23:59") }), flag],
  ["on its last day", aPlan({ ...fair, ...post("2026-11-16T23:59") })],
  ["the day the event starts", aPlan({ ...fair, ...post("2026-11-17T00:00") }), flag],
  ["a task due in the window", aPlan({ ...fair, ...task("2026-11-16") })],
  ["a task that is done is preparation too", aPlan({ ...fair, ...task("2026-11-07", { done: true }) })],
  ["a task due too late", aPlan({ ...fair, ...task("2026-11-17") }), flag],
  ["a task without a date", aPlan({ ...fair, ...task(null) }), flag],
  ["an idea", aPlan({ ...fair, ...post("2026-11-10", { status: "idea" }) }), flag],
  ["a post about something else", aPlan({ ...fair, ...post("2026-11-10", { event: null }) }), flag],
  [
    "a window and a post before the period count",
    aPlan({ ...fair, ...post("2026-11-08"), period: { from: "2026-11-16", to: "2026-11-29" } }),
  ],
  ["no window", aPlan({ events: [anEvent("e", { preparationDays: 0 })] })],
  ["a note", aPlan({ events: [anEvent("e", { preparationDays: 10, kind: "note" })] })],
  ["the day before it starts", aPlan({ ...fair, today: "2026-11-16" }), flag],
  ["the day it starts", aPlan({ ...fair, today: "2026-11-17" })],
]);

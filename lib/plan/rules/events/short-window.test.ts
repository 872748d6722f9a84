import { anEvent, aPlan, aPost, aTask, ruleTable } from "../plan.test-support";

/** Prepared from Saturday 7 to Monday 16 November. */
const fair = { events: [anEvent("e", { preparationDays: 10 })] };
const on = (...days: string[]) => ({
  posts: [aPost("p", { event: "e", on: days.map((day) => `linkedin ${day}`) })],
});

ruleTable("event.short-window", [
  [
    "in the window, and all items still to come",
    aPlan({ ...fair, ...on("2026-11-12", "2026-11-13"), today: "2026-11-10" }),
    "warning event=e 2026-11-10…2026-11-16 7/10 p.1 p.2",
  ],
  ["one of today", aPlan({ ...fair, ...on("2026-11-10", "2026-11-13"), today: "2026-11-10" })],
  ["one of yesterday", aPlan({ ...fair, ...on("2026-11-09", "2026-11-13"), today: "2026-11-10" })],
  [
    "one from before the window is no item",
    aPlan({ ...fair, ...on("2026-11-06", "2026-11-13"), today: "2026-11-10" }),
    "warning event=e 2026-11-10…2026-11-16 7/10 p.2",
  ],
  [
    "a task of today",
    aPlan({
      ...fair,
      ...on("2026-11-13"),
      tasks: [aTask("t", { event: "e", due: "2026-11-10" })],
      today: "2026-11-10",
    }),
  ],
  [
    "tasks to come are items, but no publications",
    aPlan({ ...fair, tasks: [aTask("t", { event: "e", due: "2026-11-11" })], today: "2026-11-10" }),
    "warning event=e 2026-11-10…2026-11-16 7/10",
  ],
  ["no items: that is another rule", aPlan({ ...fair, today: "2026-11-10" })],
  [
    "on the window's first day",
    aPlan({ ...fair, ...on("2026-11-12"), today: "2026-11-07" }),
    "warning event=e 2026-11-07…2026-11-16 10/10 p",
  ],
  ["the day before it", aPlan({ ...fair, ...on("2026-11-12"), today: "2026-11-06" })],
  ["on the day the event starts", aPlan({ ...fair, ...on("2026-11-12"), today: "2026-11-17" })],
  ["without a today", aPlan({ ...fair, ...on("2026-11-12") })],
  [
    "a note",
    aPlan({
      events: [anEvent("e", { preparationDays: 10, kind: "note" })],
      ...on("2026-11-12"),
      today: "2026-11-10",
    }),
  ],
]);

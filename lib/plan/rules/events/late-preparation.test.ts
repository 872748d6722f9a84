import { anEvent, aPlan, aPost, aTask, ruleTable } from "../plan.test-support";

const fair = (over = {}) => ({
  events: [anEvent("e", { preparationDays: 10, communicationDays: 5, ...over })],
});
const on = (...days: string[]) => ({
  posts: [aPost("p", { event: "e", on: days.map((day) => `linkedin ${day}`) })],
});
const task = (due: string) => ({ tasks: [aTask("t", { event: "e", due })] });

ruleTable("event.late-preparation", [
  ["the first item as early as asked", aPlan({ ...fair(), ...on("2026-11-12") })],
  [
    "a day later",
    aPlan({ ...fair(), ...on("2026-11-13", "2026-11-15") }),
    "warning event=e 2026-11-12…2026-11-13 4/5 p.1 p.2",
  ],
  ["an early task will do", aPlan({ ...fair(), ...on("2026-11-13"), ...task("2026-11-12") })],
  [
    "a late task is late, but no publication",
    aPlan({ ...fair(), ...task("2026-11-16") }),
    "warning event=e 2026-11-12…2026-11-16 1/5",
  ],
  ["no item: that is another rule", aPlan(fair())],
  [
    "what comes before the window is no item",
    aPlan({ ...fair({ communicationDays: 10 }), ...on("2026-11-06", "2026-11-08") }),
    "warning event=e 2026-11-07…2026-11-08 9/10 p.2",
  ],
  [
    "what comes after it is not counted either",
    aPlan({ ...fair(), ...on("2026-11-14", "2026-11-17") }),
    "warning event=e 2026-11-12…2026-11-14 3/5 p.1",
  ],
  ["no communication asked", aPlan({ ...fair({ communicationDays: null }), ...on("2026-11-16") })],
  ["nothing asked", aPlan({ ...fair({ communicationDays: 0 }), ...on("2026-11-16") })],
  ["longer than the preparation", aPlan({ ...fair({ communicationDays: 11 }), ...on("2026-11-16") })],
  [
    "as long as it",
    aPlan({ ...fair({ communicationDays: 10 }), ...on("2026-11-16") }),
    "warning event=e 2026-11-07…2026-11-16 1/10 p",
  ],
  ["over when the first item's day is", aPlan({ ...fair(), ...on("2026-11-13"), today: "2026-11-14" })],
  [
    "due that day",
    aPlan({ ...fair(), ...on("2026-11-13"), today: "2026-11-13" }),
    "warning event=e 2026-11-12…2026-11-13 4/5 p",
  ],
  ["a note", aPlan({ ...fair({ kind: "note" }), ...on("2026-11-16") })],
]);

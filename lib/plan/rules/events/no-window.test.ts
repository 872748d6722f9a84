import { anEvent, aPlan, ruleTable } from "../plan.test-support";

const event = (over: Parameters<typeof anEvent>[1]) => ({ events: [anEvent("e", over)] });

ruleTable("event.no-window", [
  ["no days of preparation set", aPlan(event({})), "warning event=e 2026-11-17 0/1"],
  ["none wanted", aPlan(event({ preparationDays: 0 })), "warning event=e 2026-11-17 0/1"],
  ["one day is a window", aPlan(event({ preparationDays: 1 }))],
  ["a note needs none", aPlan(event({ kind: "note" }))],
  [
    "the day before it starts",
    aPlan({ ...event({}), today: "2026-11-16" }),
    "warning event=e 2026-11-17 0/1",
  ],
  ["the day it starts it is too late to say", aPlan({ ...event({}), today: "2026-11-17" })],
  ["an event that starts after the period", aPlan(event({ start: "2026-11-30", end: "2026-11-30" }))],
  [
    "on its last day",
    aPlan(event({ start: "2026-11-29", end: "2026-12-02" })),
    "warning event=e 2026-11-29 0/1",
  ],
  ["an event that started before the period", aPlan(event({ start: "2026-11-01", end: "2026-11-05" }))],
]);

import type { PlanEvent } from "../../document";
import { anEvent, aPlan, ruleTable } from "../plan.test-support";

/** Of Ada: prepared from Saturday 7 to Monday 16 November. */
const fair = anEvent("m", { owner: "ada", preparationDays: 10 });
/** Another, of one day, that takes five days to prepare. */
const and = (start: string, over: Partial<PlanEvent> = {}) => ({
  events: [fair, anEvent("z", { start, end: start, owner: "ada", preparationDays: 5, ...over })],
});

ruleTable("event.owner-clash", [
  [
    "the last day of one is the first of the other",
    aPlan(and("2026-11-21")),
    "warning event=m other=z 2026-11-16 1/0",
  ],
  ["the other begins the day after", aPlan(and("2026-11-22"))],
  ["the other ends the day before", aPlan(and("2026-11-07"))],
  ["and on the first day", aPlan(and("2026-11-08")), "warning event=m other=z 2026-11-07 1/0"],
  ["one inside the other", aPlan(and("2026-11-14")), "warning event=m other=z 2026-11-09…2026-11-13 5/0"],
  [
    "the ids are in order, whatever the dates and the list",
    aPlan(and("2026-11-14", { id: "b" })),
    "warning event=b other=m 2026-11-09…2026-11-13 5/0",
  ],
  ["another owner", aPlan(and("2026-11-14", { owner: "bob" }))],
  [
    "two without an owner",
    aPlan({
      events: [
        { ...fair, owner: null },
        { ...fair, id: "z", owner: null },
      ],
    }),
  ],
  ["one without a window", aPlan(and("2026-11-12", { preparationDays: null }))],
  ["a note", aPlan(and("2026-11-14", { kind: "note" }))],
  [
    "three: a flag for each pair",
    aPlan({ events: ["c", "a", "b"].map((id) => ({ ...fair, id, preparationDays: 1 })) }),
    "warning event=a other=b 2026-11-16 1/0",
    "warning event=a other=c 2026-11-16 1/0",
    "warning event=b other=c 2026-11-16 1/0",
  ],
  [
    "judged while an event is on, as long as the days are not over",
    aPlan({ ...and("2026-11-21"), today: "2026-11-16" }),
    "warning event=m other=z 2026-11-16 1/0",
  ],
  ["over then", aPlan({ ...and("2026-11-21"), today: "2026-11-17" })],
  [
    "days before the period",
    aPlan({ ...and("2026-11-21"), period: { from: "2026-11-17", to: "2026-11-29" } }),
  ],
]);

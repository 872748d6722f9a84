import { anEvent, aPlan, aPost, type Row, ruleTable } from "../plan.test-support";

/** Frozen from Thursday 12 November on. */
const fair = (freezeDays: number | null = 5, over = {}) => ({
  events: [anEvent("e", { freezeDays, ...over })],
});
const on = (days: string[], over = {}) => ({
  posts: [aPost("p", { event: "e", status: "draft", on: days.map((day) => `linkedin ${day}`), ...over })],
});

ruleTable("event.not-frozen", [
  [
    "the first day of the freeze",
    aPlan({ ...fair(), ...on(["2026-11-15", "2026-11-18"]), today: "2026-11-12" }),
    "warning event=e 2026-11-12…2026-11-19 2/0 p.1 p.2",
  ],
  ["the day before", aPlan({ ...fair(), ...on(["2026-11-15"]), today: "2026-11-11" })],
  [
    "the event's last day",
    aPlan({ ...fair(), ...on(["2026-11-19"]), today: "2026-11-19" }),
    "warning event=e 2026-11-19 1/0 p",
  ],
  ["the day after", aPlan({ ...fair(), ...on(["2026-11-20"]), today: "2026-11-20" })],
  ["what is dated before today", aPlan({ ...fair(), ...on(["2026-11-12"]), today: "2026-11-13" })],
  [
    "what is dated today",
    aPlan({ ...fair(), ...on(["2026-11-13T00:00"]), today: "2026-11-13" }),
    "warning event=e 2026-11-13…2026-11-19 1/0 p",
  ],
  ["what is dated after the event", aPlan({ ...fair(), ...on(["2026-11-20"]), today: "2026-11-13" })],
  ...(["in_review", "changes_requested"] as const).map(
    (status): Row => [
      `${status} is not settled either`,
      aPlan({ ...fair(), ...on(["2026-11-15"], { status }), today: "2026-11-13" }),
      "warning event=e 2026-11-13…2026-11-19 1/0 p",
    ],
  ),
  ...(["idea", "approved", "scheduled", "published", "cancelled"] as const).map(
    (status): Row => [
      `${status} does not count`,
      aPlan({ ...fair(), ...on(["2026-11-15"], { status }), today: "2026-11-13" }),
    ],
  ),
  [
    "a post about something else",
    aPlan({ ...fair(), ...on(["2026-11-15"], { event: null }), today: "2026-11-13" }),
  ],
  ["no freeze", aPlan({ ...fair(null), ...on(["2026-11-17"]), today: "2026-11-17" })],
  [
    "a freeze of no days begins with the event",
    aPlan({ ...fair(0), ...on(["2026-11-17"]), today: "2026-11-17" }),
    "warning event=e 2026-11-17…2026-11-19 1/0 p",
  ],
  ["and not before", aPlan({ ...fair(0), ...on(["2026-11-17"]), today: "2026-11-16" })],
  ["without a today", aPlan({ ...fair(), ...on(["2026-11-15"]) })],
  ["a note", aPlan({ ...fair(5, { kind: "note" }), ...on(["2026-11-15"]), today: "2026-11-13" })],
]);

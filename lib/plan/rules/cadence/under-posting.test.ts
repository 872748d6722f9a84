import { aCadence, aChannel, anEvent, aPlan, aPost, daily, postsOn, ruleTable } from "../plan.test-support";

const owes = (min: number | null, over = {}) => ({
  period: { from: "2026-11-09", to: "2026-11-15" },
  channels: [aChannel("linkedin", { cadence: aCadence({ min }), ...over })],
});
const week = (count: number) => daily("linkedin", "2026-11-09", count);

ruleTable("cadence.under-posting", [
  ["as many as the week owes", aPlan({ ...owes(2), posts: postsOn(week(2)) })],
  [
    "one fewer",
    aPlan({ ...owes(2), posts: postsOn(week(1)) }),
    "warning channel=linkedin 2026-11-09…2026-11-15 1/2 p1",
  ],
  ["none at all is no error", aPlan(owes(2)), "warning channel=linkedin 2026-11-09…2026-11-15 0/2"],
  ["no minimum", aPlan(owes(null))],
  ["a minimum of nothing", aPlan(owes(0))],
  ["a minimal presence owes nothing", aPlan(owes(2, { presence: "minimal" }))],
  ["nor does a week of pause", aPlan(owes(2, { pauses: [{ from: "2026-11-09", to: "2026-11-15" }] }))],
  ["three days owe floor(2 × 3 / 7), nothing", aPlan(owes(2, { activeFrom: "2026-11-13" }))],
  [
    "four days owe one",
    aPlan(owes(2, { activeFrom: "2026-11-12" })),
    "warning channel=linkedin 2026-11-09…2026-11-15 0/1",
  ],
  [
    "it counts on whatever day of the week it stands",
    aPlan({ ...owes(2, { activeFrom: "2026-11-12" }), posts: postsOn(week(1)) }),
  ],
  [
    "live coverage counts",
    aPlan({
      ...owes(2),
      events: [anEvent("e", { start: "2026-11-10", end: "2026-11-11" })],
      posts: [aPost("p", { event: "e", on: ["linkedin 2026-11-10", "linkedin 2026-11-11"] })],
    }),
  ],
  [
    "and is named with the others where they are too few",
    aPlan({
      ...owes(3),
      events: [anEvent("e", { start: "2026-11-10", end: "2026-11-10" })],
      posts: [aPost("p", { event: "e", on: ["linkedin 2026-11-10", "linkedin 2026-11-11"] })],
    }),
    "warning channel=linkedin 2026-11-09…2026-11-15 2/3 p.1 p.2",
  ],
  [
    "and is named with the others where they are too few",
    aPlan({
      ...owes(3),
      events: [anEvent("e", { start: "2026-11-10", end: "2026-11-10" })],
      posts: [aPost("p", { event: "e", on: ["linkedin 2026-11-10", "linkedin 2026-11-11"] })],
    }),
    "warning channel=linkedin 2026-11-09…2026-11-15 2/3 p.1 p.2",
  ],
  [
    "what the period leaves out of the week does not",
    aPlan({
      ...owes(2),
      period: { from: "2026-11-12", to: "2026-11-15" },
      posts: postsOn(["linkedin 2026-11-11"]),
    }),
    "warning channel=linkedin 2026-11-09…2026-11-15 0/1",
  ],
  [
    "an idea does not",
    aPlan({ ...owes(2), posts: postsOn(week(2), { status: "idea" }) }),
    "warning channel=linkedin 2026-11-09…2026-11-15 0/2",
  ],
  [
    "nor does what another channel has",
    aPlan({
      ...owes(1),
      channels: [aChannel("linkedin", { cadence: aCadence({ min: 1 }) }), aChannel("facebook")],
      posts: postsOn(["facebook 2026-11-10"]),
    }),
    "warning channel=linkedin 2026-11-09…2026-11-15 0/1",
  ],
  [
    "a month owes floor(2 × 28 / 30)",
    aPlan({ channels: [aChannel("linkedin", { cadence: aCadence({ per: "month", min: 2 }) })] }),
    "warning channel=linkedin 2026-11-01…2026-11-30 0/1",
  ],
  [
    "due until the week is over, even behind the period's end",
    aPlan({ ...owes(2), period: { from: "2026-11-09", to: "2026-11-13" }, today: "2026-11-15" }),
    "warning channel=linkedin 2026-11-09…2026-11-15 0/1",
  ],
  ["not any more when it is", aPlan({ ...owes(2), today: "2026-11-16" })],
]);

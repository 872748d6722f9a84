import { aCadence, aChannel, anEvent, aPlan, aPost, daily, postsOn, ruleTable } from "../plan.test-support";

const aDay = (maxPerDay: number | null, over = {}) => ({
  channels: [aChannel("linkedin", { cadence: aCadence({ maxPerDay }), ...over }), aChannel("facebook")],
});
const monday = (count: number) =>
  Array.from({ length: count }, (_, hour) => `linkedin 2026-11-09T1${hour}:00`);

ruleTable("cadence.over-day", [
  ["as many as the day bears", aPlan({ ...aDay(2), posts: postsOn(monday(2)) })],
  [
    "one more",
    aPlan({ ...aDay(2), posts: postsOn(monday(3)) }),
    "warning channel=linkedin 2026-11-09 3/2 p1 p2 p3",
  ],
  [
    "twice as many",
    aPlan({ ...aDay(2), posts: postsOn(monday(4)) }),
    "warning channel=linkedin 2026-11-09 4/2 p1 p2 p3 p4",
  ],
  [
    "more than twice as many",
    aPlan({ ...aDay(2), posts: postsOn(monday(5)) }),
    "error channel=linkedin 2026-11-09 5/2 p1 p2 p3 p4 p5",
  ],
  ["no limit", aPlan({ ...aDay(null), posts: postsOn(monday(5)) })],
  [
    "a limit of nothing",
    aPlan({ ...aDay(0), posts: postsOn(monday(1)) }),
    "error channel=linkedin 2026-11-09 1/0 p1",
  ],
  [
    "a minute before midnight is another day",
    aPlan({ ...aDay(1), posts: postsOn(["linkedin 2026-11-09T23:59", "linkedin 2026-11-10T00:00"]) }),
  ],
  [
    "another channel is another count",
    aPlan({ ...aDay(1), posts: postsOn(["linkedin 2026-11-09", "facebook 2026-11-09"]) }),
  ],
  [
    "a minimal presence is judged as well",
    aPlan({ ...aDay(1, { presence: "minimal" }), posts: postsOn(monday(2)) }),
    "warning channel=linkedin 2026-11-09 2/1 p1 p2",
  ],
  [
    "so is a day of pause",
    aPlan({ ...aDay(1, { pauses: [{ from: "2026-11-09", to: "2026-11-09" }] }), posts: postsOn(monday(2)) }),
    "warning channel=linkedin 2026-11-09 2/1 p1 p2",
  ],
  [
    "live coverage is left out",
    aPlan({
      ...aDay(1),
      events: [anEvent("e", { start: "2026-11-09", end: "2026-11-09" })],
      posts: [aPost("live", { event: "e", on: monday(4) }), ...postsOn(monday(1))],
    }),
  ],
  [
    "a cancelled one is not planned",
    aPlan({ ...aDay(1), posts: [...postsOn(monday(1)), aPost("c", { status: "cancelled", on: monday(1) })] }),
  ],
  [
    "days outside the period are not judged",
    aPlan({ ...aDay(1), period: { from: "2026-11-10", to: "2026-11-29" }, posts: postsOn(monday(3)) }),
  ],
  [
    "due that day",
    aPlan({ ...aDay(1), today: "2026-11-09", posts: postsOn(monday(2)) }),
    "warning channel=linkedin 2026-11-09 2/1 p1 p2",
  ],
  [
    "the period's first and last day",
    aPlan({
      ...aDay(0),
      period: { from: "2026-11-09", to: "2026-11-10" },
      posts: postsOn(daily("linkedin", "2026-11-08", 4)),
    }),
    "error channel=linkedin 2026-11-09 1/0 p2",
    "error channel=linkedin 2026-11-10 1/0 p3",
  ],
  ["over the next", aPlan({ ...aDay(1), today: "2026-11-10", posts: postsOn(monday(2)) })],
]);

import { aCadence, aChannel, anEvent, aPlan, aPost, postsOn, ruleTable } from "../plan.test-support";

/** So many on Monday 9 November, then one on each of the days after. */
const week = (onMonday: number, others: number) => [
  ...Array.from({ length: onMonday }, (_, hour) => `linkedin 2026-11-09T1${hour}:00`),
  ...Array.from({ length: others }, (_, day) => `linkedin 2026-11-1${day}`),
];

ruleTable("cadence.bunched", [
  [
    "two of three on one day",
    aPlan({ posts: postsOn(week(2, 1)) }),
    `info channel=linkedin 2026-11-09…2026-11-15 ${2 / 3}/0.6 p1 p2`,
  ],
  ["three of five are 60 %, not more", aPlan({ posts: postsOn(week(3, 2)) })],
  [
    "four of six are more",
    aPlan({ posts: postsOn(week(4, 2)) }),
    `info channel=linkedin 2026-11-09…2026-11-15 ${4 / 6}/0.6 p1 p2 p3 p4`,
  ],
  ["two in a week are too few to tell", aPlan({ posts: postsOn(week(2, 0)) })],
  [
    "three on one day and nothing else",
    aPlan({ posts: postsOn(week(3, 0)) }),
    "info channel=linkedin 2026-11-09…2026-11-15 1/0.6 p1 p2 p3",
  ],
  [
    "in the week's last minute",
    aPlan({
      posts: postsOn(["linkedin 2026-11-15T23:58", "linkedin 2026-11-15T23:59", "linkedin 2026-11-09"]),
    }),
    `info channel=linkedin 2026-11-09…2026-11-15 ${2 / 3}/0.6 p1 p2`,
  ],
  [
    "Sunday is of another week where weeks begin with it",
    aPlan({
      workspace: { weekStart: "sunday" },
      posts: postsOn(["linkedin 2026-11-15T10:00", "linkedin 2026-11-15T11:00", "linkedin 2026-11-09"]),
    }),
  ],
  [
    "a week that the period cuts by one day is not judged",
    aPlan({
      period: { from: "2026-11-10", to: "2026-11-29" },
      posts: postsOn(["linkedin 2026-11-10T09:00", "linkedin 2026-11-10T10:00", "linkedin 2026-11-10T11:00"]),
    }),
  ],
  [
    "nor one that it cuts at its end",
    aPlan({ period: { from: "2026-11-02", to: "2026-11-14" }, posts: postsOn(week(3, 0)) }),
  ],
  [
    "a rhythm by the month makes no difference",
    aPlan({
      channels: [aChannel("linkedin", { cadence: aCadence({ per: "month" }) })],
      posts: postsOn(week(2, 1)),
    }),
    `info channel=linkedin 2026-11-09…2026-11-15 ${2 / 3}/0.6 p1 p2`,
  ],
  [
    "live coverage is left out",
    aPlan({
      events: [anEvent("e", { start: "2026-11-09", end: "2026-11-09" })],
      posts: [aPost("live", { event: "e", on: week(3, 0) }), ...postsOn(week(1, 2))],
    }),
  ],
  [
    "also where it would make another day the fullest, or is on the full one",
    aPlan({
      events: [anEvent("e", { start: "2026-11-09", end: "2026-11-14" })],
      posts: [
        aPost("live", { event: "e", on: ["linkedin 2026-11-09", ...Array(4).fill("linkedin 2026-11-14")] }),
        ...postsOn(week(2, 1)),
      ],
    }),
    `info channel=linkedin 2026-11-09…2026-11-15 ${2 / 3}/0.6 p1 p2`,
  ],
  [
    "another channel is another count",
    aPlan({ posts: [...postsOn(week(2, 0)), aPost("f", { on: ["facebook 2026-11-09"] })] }),
  ],
  [
    "a week that is the whole period, on a Tuesday",
    aPlan({
      period: { from: "2026-11-09", to: "2026-11-15" },
      posts: postsOn(["linkedin 2026-11-10T09:00", "linkedin 2026-11-10T10:00", "linkedin 2026-11-15"]),
    }),
    `info channel=linkedin 2026-11-09…2026-11-15 ${2 / 3}/0.6 p1 p2`,
  ],
  ["failed ones are not planned", aPlan({ posts: postsOn(week(3, 0), { status: "failed" }) })],
  ["over with the week", aPlan({ today: "2026-11-16", posts: postsOn(week(3, 0)) })],
]);

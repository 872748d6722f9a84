import { aCadence, aChannel, anEvent, aPlan, aPost, postsOn, ruleTable } from "../plan.test-support";

const apart = (minGapHours: number | null, over = {}) => ({
  channels: [aChannel("linkedin", { cadence: aCadence({ minGapHours }), ...over }), aChannel("facebook")],
});
const noonThen = (second: string) => postsOn(["linkedin 2026-11-09T12:00", `linkedin ${second}`]);

ruleTable("cadence.too-close", [
  ["exactly as far apart as asked", aPlan({ ...apart(18), posts: noonThen("2026-11-10T06:00") })],
  [
    "a minute less",
    aPlan({ ...apart(18), posts: noonThen("2026-11-10T05:59") }),
    "warning channel=linkedin 2026-11-09…2026-11-10 1079/1080 p1 p2",
  ],
  [
    "a minute apart",
    aPlan({ ...apart(18), posts: noonThen("2026-11-09T12:01") }),
    "warning channel=linkedin 2026-11-09 1/1080 p1 p2",
  ],
  [
    "at the same time is an error",
    aPlan({ ...apart(18), posts: noonThen("2026-11-09T12:00") }),
    "error channel=linkedin 2026-11-09 0/1080 p1 p2",
  ],
  ["no gap asked", aPlan({ ...apart(null), posts: noonThen("2026-11-09T12:00") })],
  ["a gap of nothing", aPlan({ ...apart(0), posts: noonThen("2026-11-09T12:00") })],
  [
    "a flag for each pair of neighbours, none for the first and the third",
    aPlan({
      ...apart(4),
      posts: [...noonThen("2026-11-09T13:00"), aPost("p3", { on: ["linkedin 2026-11-09T14:00"] })],
    }),
    "warning channel=linkedin 2026-11-09 60/240 p1 p2",
    "warning channel=linkedin 2026-11-09 60/240 p2 p3",
  ],
  [
    "another channel is no neighbour",
    aPlan({ ...apart(18), posts: postsOn(["linkedin 2026-11-09T12:00", "facebook 2026-11-09T12:00"]) }),
  ],
  [
    "nor is an idea",
    aPlan({
      ...apart(18),
      posts: [
        ...postsOn(["linkedin 2026-11-09"]),
        aPost("i", { status: "idea", on: ["linkedin 2026-11-09"] }),
      ],
    }),
  ],
  [
    "a minimal presence is judged as well",
    aPlan({ ...apart(18, { presence: "minimal" }), posts: noonThen("2026-11-09T13:00") }),
    "warning channel=linkedin 2026-11-09 60/1080 p1 p2",
  ],
  [
    "live coverage is left out first: those around it are neighbours",
    aPlan({
      ...apart(4),
      events: [anEvent("e", { start: "2026-11-09", end: "2026-11-09" })],
      posts: [
        ...noonThen("2026-11-09T15:00"),
        aPost("live", { event: "e", on: ["linkedin 2026-11-09T14:00"] }),
      ],
    }),
    "warning channel=linkedin 2026-11-09 180/240 p1 p2",
  ],
  [
    "the day before the period with its first day",
    aPlan({ ...apart(18), posts: postsOn(["linkedin 2026-11-01T23:00", "linkedin 2026-11-02T08:00"]) }),
    "warning channel=linkedin 2026-11-01…2026-11-02 540/1080 p1 p2",
  ],
  [
    "its last day with the day after",
    aPlan({ ...apart(18), posts: postsOn(["linkedin 2026-11-29T23:00", "linkedin 2026-11-30T08:00"]) }),
    "warning channel=linkedin 2026-11-29…2026-11-30 540/1080 p1 p2",
  ],
  [
    "both outside",
    aPlan({ ...apart(18), posts: postsOn(["linkedin 2026-11-30T08:00", "linkedin 2026-11-30T09:00"]) }),
  ],
  [
    "both outside, with the period between them",
    aPlan({
      ...apart(48),
      period: { from: "2026-11-10", to: "2026-11-10" },
      posts: noonThen("2026-11-11T09:00"),
    }),
  ],
  [
    "the night on which clocks go back is an hour longer",
    aPlan({
      ...apart(18),
      period: { from: "2026-10-19", to: "2026-10-31" },
      posts: postsOn(["linkedin 2026-10-24T18:00", "linkedin 2026-10-25T11:00"]),
    }),
  ],
  [
    "the one on which they go forward is an hour shorter",
    aPlan({
      ...apart(18),
      period: { from: "2026-03-23", to: "2026-04-05" },
      posts: postsOn(["linkedin 2026-03-28T18:00", "linkedin 2026-03-29T12:00"]),
    }),
    "warning channel=linkedin 2026-03-28…2026-03-29 1020/1080 p1 p2",
  ],
  [
    "a time that the clock skips moves forward to one that it has",
    aPlan({
      ...apart(1),
      period: { from: "2026-03-23", to: "2026-04-05" },
      posts: postsOn(["linkedin 2026-03-29T03:30", "linkedin 2026-03-29T02:30"]),
    }),
    "error channel=linkedin 2026-03-29 0/60 p1 p2",
  ],
  [
    "due while one of the two is",
    aPlan({ ...apart(18), today: "2026-11-10", posts: noonThen("2026-11-10T05:59") }),
    "warning channel=linkedin 2026-11-09…2026-11-10 1079/1080 p1 p2",
  ],
  ["over when both are", aPlan({ ...apart(18), today: "2026-11-11", posts: noonThen("2026-11-10T05:59") })],
]);

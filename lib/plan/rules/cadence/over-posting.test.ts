import {
  aCadence,
  aChannel,
  anEvent,
  aPlan,
  aPost,
  daily,
  postsOn,
  type Row,
  ruleTable,
} from "../plan.test-support";

const upTo = (max: number | null, over = {}) => ({
  channels: [aChannel("linkedin", { cadence: aCadence({ max }), ...over })],
});
const week = (count: number) => daily("linkedin", "2026-11-09", count);
const fair = (kind: "trade_show" | "note") => anEvent("e", { kind, start: "2026-11-10", end: "2026-11-11" });
const twoAtTheFair = aPost("live", { event: "e", on: ["linkedin 2026-11-10", "linkedin 2026-11-11"] });

ruleTable("cadence.over-posting", [
  ["as many as the week bears", aPlan({ ...upTo(3), posts: postsOn(week(3)) })],
  [
    "one more",
    aPlan({ ...upTo(3), posts: postsOn(week(4)) }),
    "warning channel=linkedin 2026-11-09…2026-11-15 4/3 p1 p2 p3 p4",
  ],
  [
    "twice as many is not an error yet",
    aPlan({ ...upTo(3), posts: postsOn(week(6)) }),
    "warning channel=linkedin 2026-11-09…2026-11-15 6/3 p1 p2 p3 p4 p5 p6",
  ],
  [
    "more than twice as many is",
    aPlan({ ...upTo(3), posts: postsOn(week(7)) }),
    "error channel=linkedin 2026-11-09…2026-11-15 7/3 p1 p2 p3 p4 p5 p6 p7",
  ],
  ["no maximum", aPlan({ ...upTo(null), posts: postsOn(week(7)) })],
  [
    "a maximum of nothing",
    aPlan({ ...upTo(0), posts: postsOn(week(1)) }),
    "error channel=linkedin 2026-11-09…2026-11-15 1/0 p1",
  ],
  [
    "Sunday and Monday are of two weeks",
    aPlan({ ...upTo(1), posts: postsOn(["linkedin 2026-11-08T23:59", "linkedin 2026-11-09T00:00"]) }),
  ],
  [
    "of one where weeks begin on Sunday",
    aPlan({
      ...upTo(1),
      workspace: { weekStart: "sunday" },
      posts: postsOn(["linkedin 2026-11-08T23:59", "linkedin 2026-11-09T00:00"]),
    }),
    "warning channel=linkedin 2026-11-08…2026-11-14 2/1 p1 p2",
  ],
  [
    "a week of which the period has four days bears ceil(3 × 4 / 7)",
    aPlan({
      ...upTo(3),
      period: { from: "2026-11-12", to: "2026-11-29" },
      posts: postsOn(week(6)),
    }),
    "warning channel=linkedin 2026-11-09…2026-11-15 3/2 p4 p5 p6",
  ],
  [
    "what lies before the period is not counted",
    aPlan({ ...upTo(3), period: { from: "2026-11-12", to: "2026-11-29" }, posts: postsOn(week(5)) }),
  ],
  [
    "a pause of six days leaves one",
    aPlan({ ...upTo(3, { pauses: [{ from: "2026-11-10", to: "2026-11-15" }] }), posts: postsOn(week(2)) }),
    "warning channel=linkedin 2026-11-09…2026-11-15 2/1 p1 p2",
  ],
  [
    "a pause of the whole week is not judged",
    aPlan({ ...upTo(3, { pauses: [{ from: "2026-11-09", to: "2026-11-15" }] }), posts: postsOn(week(7)) }),
  ],
  ["nor is a minimal presence", aPlan({ ...upTo(3, { presence: "minimal" }), posts: postsOn(week(7)) })],
  [
    "live coverage is left out",
    aPlan({ ...upTo(1), events: [fair("trade_show")], posts: [twoAtTheFair, ...postsOn(week(1))] }),
  ],
  [
    "a note on the calendar has none",
    aPlan({ ...upTo(1), events: [fair("note")], posts: [twoAtTheFair] }),
    "warning channel=linkedin 2026-11-09…2026-11-15 2/1 live.1 live.2",
  ],
  [
    "the days around the event are not live",
    aPlan({
      ...upTo(1),
      events: [fair("trade_show")],
      posts: [aPost("p", { event: "e", on: ["linkedin 2026-11-09", "linkedin 2026-11-12"] })],
    }),
    "warning channel=linkedin 2026-11-09…2026-11-15 2/1 p.1 p.2",
  ],
  ...(["idea", "failed", "cancelled"] as const).map(
    (status): Row => [`${status} is not planned`, aPlan({ ...upTo(1), posts: postsOn(week(2), { status }) })],
  ),
  ...(["draft", "published"] as const).map(
    (status): Row => [
      `${status} is`,
      aPlan({ ...upTo(1), posts: postsOn(week(2), { status }) }),
      "warning channel=linkedin 2026-11-09…2026-11-15 2/1 p1 p2",
    ],
  ),
  ["undated ones are not planned", aPlan({ ...upTo(1), posts: postsOn(["linkedin", "linkedin"]) })],
  [
    "a month bears ceil(4 × 28 / 30), as the period has 28 of its days",
    aPlan({
      channels: [aChannel("linkedin", { cadence: aCadence({ per: "month", max: 4 }) })],
      posts: postsOn(week(5)),
    }),
    "warning channel=linkedin 2026-11-01…2026-11-30 5/4 p1 p2 p3 p4 p5",
  ],
  [
    "the network's own rhythm where the channel has none: LinkedIn bears five",
    aPlan({ ...upTo(null, { cadence: null }), posts: postsOn(week(6)) }),
    "warning channel=linkedin 2026-11-09…2026-11-15 6/5 p1 p2 p3 p4 p5 p6",
  ],
  [
    "due on the last day of the week",
    aPlan({ ...upTo(1), today: "2026-11-15", posts: postsOn(week(2)) }),
    "warning channel=linkedin 2026-11-09…2026-11-15 2/1 p1 p2",
  ],
  ["over the day after", aPlan({ ...upTo(1), today: "2026-11-16", posts: postsOn(week(2)) })],
]);

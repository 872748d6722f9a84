import { aCadence, aChannel, anEvent, aPlan, aPost, postsOn, ruleTable } from "../plan.test-support";

/** A channel that bears a week of silence, in a period from Monday 2 November to that day. */
const until = (to: string, over = {}) => ({
  period: { from: "2026-11-02", to },
  channels: [
    aChannel("linkedin", { cadence: aCadence({ maxSilenceDays: 7 }), ...over }),
    aChannel("facebook"),
  ],
});
const between = (first: string, last: string) => postsOn([`linkedin ${first}`, `linkedin ${last}`]);

ruleTable("cadence.silence", [
  ["seven days between two", aPlan({ ...until("2026-11-10"), posts: between("2026-11-02", "2026-11-10") })],
  [
    "eight days",
    aPlan({ ...until("2026-11-11"), posts: between("2026-11-02", "2026-11-11") }),
    "warning channel=linkedin 2026-11-03…2026-11-10 8/7",
  ],
  ["a period of seven days without any", aPlan(until("2026-11-08"))],
  [
    "of eight: a run begins and ends inside the period",
    aPlan({ ...until("2026-11-09"), posts: between("2026-11-01", "2026-11-10") }),
    "warning channel=linkedin 2026-11-02…2026-11-09 8/7",
  ],
  [
    "one in the middle makes two runs",
    aPlan({ ...until("2026-11-18"), posts: postsOn(["linkedin 2026-11-10"]) }),
    "warning channel=linkedin 2026-11-02…2026-11-09 8/7",
    "warning channel=linkedin 2026-11-11…2026-11-18 8/7",
  ],
  [
    "a pause does not lengthen the run",
    aPlan({ ...until("2026-11-10", { pauses: [{ from: "2026-11-04", to: "2026-11-05" }] }) }),
  ],
  [
    "nor does it break it, nor what is planned on it",
    aPlan({
      ...until("2026-11-11", { pauses: [{ from: "2026-11-04", to: "2026-11-05" }] }),
      posts: postsOn(["linkedin 2026-11-04"]),
    }),
    "warning channel=linkedin 2026-11-02…2026-11-11 8/7",
  ],
  [
    "the run ends with its last active day",
    aPlan(until("2026-11-20", { activeFrom: "2026-11-05", activeTo: "2026-11-12" })),
    "warning channel=linkedin 2026-11-05…2026-11-12 8/7",
  ],
  ["seven active days", aPlan(until("2026-11-20", { activeFrom: "2026-11-05", activeTo: "2026-11-11" }))],
  [
    "live coverage breaks it",
    aPlan({
      ...until("2026-11-10"),
      events: [anEvent("e", { start: "2026-11-06", end: "2026-11-06" })],
      posts: [aPost("live", { event: "e", on: ["linkedin 2026-11-06"] })],
    }),
  ],
  [
    "an idea does not",
    aPlan({ ...until("2026-11-09"), posts: postsOn(["linkedin 2026-11-06"], { status: "idea" }) }),
    "warning channel=linkedin 2026-11-02…2026-11-09 8/7",
  ],
  [
    "nor does another channel",
    aPlan({ ...until("2026-11-09"), posts: postsOn(["facebook 2026-11-06"]) }),
    "warning channel=linkedin 2026-11-02…2026-11-09 8/7",
  ],
  ["a minimal presence may be silent", aPlan(until("2026-11-20", { presence: "minimal" }))],
  ["as may one without a limit", aPlan(until("2026-11-20", { cadence: aCadence({}) }))],
  [
    "a limit of nothing asks for every day",
    aPlan({
      ...until("2026-11-03", { cadence: aCadence({ maxSilenceDays: 0 }) }),
      posts: postsOn(["linkedin 2026-11-02"]),
    }),
    "warning channel=linkedin 2026-11-03 1/0",
  ],
  [
    "due on its last day",
    aPlan({ ...until("2026-11-09"), today: "2026-11-09" }),
    "warning channel=linkedin 2026-11-02…2026-11-09 8/7",
  ],
  ["over the day after", aPlan({ ...until("2026-11-09"), today: "2026-11-10" })],
]);

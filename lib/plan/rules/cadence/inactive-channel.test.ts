import { aChannel, anEvent, aPlan, aPost, postsOn, ruleTable } from "../plan.test-support";

const paused = { channels: [aChannel("linkedin", { pauses: [{ from: "2026-11-10", to: "2026-11-12" }] })] };
const open = {
  channels: [aChannel("linkedin", { activeFrom: "2026-11-10", activeTo: "2026-11-12" })],
};
const on = (day: string, over = {}) => ({ posts: postsOn([`linkedin ${day}`], over) });

ruleTable("cadence.inactive-channel", [
  ["the day before a pause", aPlan({ ...paused, ...on("2026-11-09T23:59") })],
  [
    "its first day",
    aPlan({ ...paused, ...on("2026-11-10T00:00") }),
    "warning publication=p1 2026-11-10 1/0 p1",
  ],
  [
    "its last day",
    aPlan({ ...paused, ...on("2026-11-12T23:59") }),
    "warning publication=p1 2026-11-12 1/0 p1",
  ],
  ["the day after", aPlan({ ...paused, ...on("2026-11-13T00:00") })],
  [
    "before the channel is active",
    aPlan({ ...open, ...on("2026-11-09") }),
    "warning publication=p1 2026-11-09 1/0 p1",
  ],
  ["on its first day", aPlan({ ...open, ...on("2026-11-10") })],
  ["on its last day", aPlan({ ...open, ...on("2026-11-12") })],
  ["after it was", aPlan({ ...open, ...on("2026-11-13") }), "warning publication=p1 2026-11-13 1/0 p1"],
  [
    "a minimal presence is there all the same",
    aPlan({ channels: [aChannel("linkedin", { presence: "minimal" })], ...on("2026-11-10") }),
  ],
  [
    "but not in its pause",
    aPlan({
      channels: [
        aChannel("linkedin", { presence: "minimal", pauses: [{ from: "2026-11-10", to: "2026-11-10" }] }),
      ],
      ...on("2026-11-10"),
    }),
    "warning publication=p1 2026-11-10 1/0 p1",
  ],
  [
    "live coverage is no excuse",
    aPlan({
      ...paused,
      events: [anEvent("e", { start: "2026-11-11", end: "2026-11-11" })],
      posts: [aPost("live", { event: "e", on: ["linkedin 2026-11-11"] })],
    }),
    "warning publication=live 2026-11-11 1/0 live",
  ],
  ["a cancelled one is not planned", aPlan({ ...paused, ...on("2026-11-11", { status: "cancelled" }) })],
  [
    "outside the period nothing is said",
    aPlan({ ...paused, period: { from: "2026-11-12", to: "2026-11-29" }, ...on("2026-11-11") }),
  ],
  ["nor about the past", aPlan({ ...paused, today: "2026-11-12", ...on("2026-11-11") })],
]);

import type { PlanAssignment, PlanContributor, PlanPost } from "../../document";
import { aChannel, aContributor, aPlan, aPost, type Row, ruleTable, work } from "../plan.test-support";

/** Ada, who has 600 minutes a week, with so many to do by Wednesday 11 November. */
const ada = (minutes: number, over: Situation = {}) =>
  aPlan({
    contributors: [aContributor("ada", over.contributor), aContributor("bob")],
    posts: [
      aPost("p", { ...over.post, assignments: [work("ada", { minutes, due: "2026-11-11", ...over.work })] }),
    ],
    ...over.plan,
  });
type Situation = {
  contributor?: Partial<PlanContributor>;
  work?: Partial<PlanAssignment>;
  post?: Partial<Pick<PlanPost, "status">>;
  plan?: Parameters<typeof aPlan>[0];
};
const away = (...absences: [string, string][]) => ({
  contributor: { absences: absences.map(([from, to]) => ({ from, to })) },
});
const monitored = (over: object) => ({
  plan: { channels: [aChannel("linkedin", { careMinutesPerWeek: 100, monitors: ["ada"], ...over })] },
});
const week = "contributor=ada 2026-11-09…2026-11-15";

ruleTable("load.overload", [
  ["nine tenths of the room", ada(540)],
  ["a minute more", ada(541), `warning ${week} 541/600`],
  ["a tenth more than the room", ada(660), `warning ${week} 660/600`],
  ["and a minute more", ada(661), `error ${week} 661/600`],
  ["as much as the workspace bears", ada(600, { plan: { workspace: { limits: { loadWarning: 1 } } } })],
  [
    "as it tells an error",
    ada(601, { plan: { workspace: { limits: { loadError: 1 } } } }),
    `error ${week} 601/600`,
  ],
  ["done", ada(900, { work: { done: true } })],
  ["without a date", ada(900, { work: { due: null } })],
  ...(["idea", "failed", "cancelled", "published"] as const).map(
    (status): Row => [`work on a post that is ${status}`, ada(900, { post: { status } })],
  ),
  ["work on a draft", ada(900, { post: { status: "draft" } }), `error ${week} 900/600`],
  ["Monday", ada(900, { work: { due: "2026-11-09" } }), `error ${week} 900/600`],
  ["Sunday", ada(900, { work: { due: "2026-11-15" } }), `error ${week} 900/600`],
  [
    "Sunday is of the next week where weeks begin with it",
    ada(900, { work: { due: "2026-11-15" }, plan: { workspace: { weekStart: "sunday" } } }),
    "error contributor=ada 2026-11-15…2026-11-21 900/600",
  ],
  [
    "due in a week that the period cuts, before it",
    ada(900, { work: { due: "2026-11-09" }, plan: { period: { from: "2026-11-15", to: "2026-11-29" } } }),
    `error ${week} 900/600`,
  ],
  ["due in a week before the period", ada(900, { work: { due: "2026-11-01" } })],
  ["a day away leaves four fifths", ada(433, away(["2026-11-09", "2026-11-09"])), `warning ${week} 433/480`],
  ["of which nine tenths are borne", ada(432, away(["2026-11-09", "2026-11-09"]))],
  ["a weekend away leaves all", ada(540, away(["2026-11-14", "2026-11-15"]))],
  [
    "days away twice are away once",
    ada(432, away(["2026-11-09", "2026-11-09"], ["2026-11-09", "2026-11-09"])),
  ],
  ["a minute where there is no room", ada(1, away(["2026-11-09", "2026-11-13"])), `error ${week} 1/0`],
  ["no room and nothing to do", ada(0, away(["2026-11-09", "2026-11-13"]))],
  ["who has no minutes at all", ada(1, { contributor: { minutesPerWeek: 0 } }), `error ${week} 1/0`],
  ["answering on a channel", ada(441, monitored({})), `warning ${week} 541/600`],
  ["answering is shared", ada(490, monitored({ monitors: ["ada", "bob"] }))],
  ["by halves", ada(491, monitored({ monitors: ["ada", "bob"] })), `warning ${week} 541/600`],
  [
    "the network's minutes where the channel has none: LinkedIn 60",
    ada(481, monitored({ careMinutesPerWeek: null })),
    `warning ${week} 541/600`,
  ],
  [
    "not answering in a week of pause",
    ada(540, monitored({ pauses: [{ from: "2026-11-09", to: "2026-11-15" }] })),
  ],
  [
    "a day is enough",
    ada(441, monitored({ pauses: [{ from: "2026-11-09", to: "2026-11-14" }] })),
    `warning ${week} 541/600`,
  ],
  ["a minimal presence asks for none", ada(540, monitored({ presence: "minimal" }))],
  ["due until the week is over", ada(900, { plan: { today: "2026-11-15" } }), `error ${week} 900/600`],
  ["not any more then", ada(900, { plan: { today: "2026-11-16" } })],
]);

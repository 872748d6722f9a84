import { aPlan, postsOn, ruleTable } from "../plan.test-support";

const today = "2026-11-09";
/** A post of Thursday 12 November, noon in Paris: 11:00 in UTC. */
const created = (createdAt: string | null, over = {}) => ({
  today,
  posts: postsOn(["linkedin 2026-11-12T12:00"], { createdAt, ...over }),
});
const rushed = (hours: number, limit = 48) => `info publication=p1 2026-11-12 ${hours}/${limit} p1`;

ruleTable("workflow.rushed", [
  ["two days before", aPlan(created("2026-11-10T11:00:00Z"))],
  ["a second less", aPlan(created("2026-11-10T11:00:01Z")), rushed(47)],
  ["an hour less a second", aPlan(created("2026-11-10T11:59:59Z")), rushed(47)],
  ["an hour less", aPlan(created("2026-11-10T12:00:00Z")), rushed(47)],
  ["an hour and a second less", aPlan(created("2026-11-10T12:00:01Z")), rushed(46)],
  ["half an hour before", aPlan(created("2026-11-12T10:30:00Z")), rushed(0)],
  ["not below 0 when made afterwards", aPlan(created("2026-11-13T00:00:00Z")), rushed(0)],
  ["nobody knows when", aPlan(created(null))],
  [
    "as few hours as the workspace wants",
    aPlan({ ...created("2026-11-12T10:00:00Z"), workspace: { limits: { rushedHours: 1 } } }),
  ],
  [
    "one more",
    aPlan({ ...created("2026-11-12T10:00:00Z"), workspace: { limits: { rushedHours: 2 } } }),
    rushed(1, 2),
  ],
  [
    "a second less than the one hour wanted",
    aPlan({ ...created("2026-11-12T10:00:01Z"), workspace: { limits: { rushedHours: 1 } } }),
    rushed(0, 1),
  ],
  ["today", aPlan({ ...created("2026-11-12T10:00:00Z"), today: "2026-11-12" }), rushed(1)],
  ["yesterday", aPlan({ ...created("2026-11-12T10:00:00Z"), today: "2026-11-13" })],
  ["without a today", aPlan({ ...created("2026-11-12T10:00:00Z"), today: null })],
  [
    "outside the period",
    aPlan({ ...created("2026-11-12T10:00:00Z"), period: { from: "2026-11-13", to: "2026-11-29" } }),
  ],
  ["an idea", aPlan(created("2026-11-12T10:00:00Z", { status: "idea" }))],
  ["published all the same", aPlan(created("2026-11-12T10:00:00Z", { status: "published" })), rushed(1)],
]);

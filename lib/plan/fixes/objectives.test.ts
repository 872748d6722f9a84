import { describe, expect, test } from "vitest";
import type { Plan } from "../document";
import type { RuleId } from "../flag";
import type { Fix } from "./fix";
import { channel, fixesOfOnly, littlePlan, post } from "./little-plan.test-support";

const kindsOf = (fixes: readonly Fix[]) => fixes.map(({ kind }) => kind);
const at = (day: number, time = "10:00") => `2026-11-${String(day).padStart(2, "0")}T${time}`;

const objective = (id: string, kind: string, weight: number | null = null) => ({
  ...{ id, name: id, kind, weight },
  ...{ kpi: "portée", target: 1 },
});
const WEIGHED = [objective("o1", "increase_visibility", 0.7), objective("o2", "employer_brand", 0.3)];
const eight = [3, 4, 5, 10, 11, 12, 17, 18];
const month = { from: "2026-11-01", to: "2026-11-30" };

const cases: [string, RuleId, Plan, object, string[]][] = [
  [
    "no objective: the one that the channel serves",
    "objective.missing",
    littlePlan({
      objectives: [objective("o1", "generate_traffic"), objective("o2", "employer_brand")],
      posts: [post("a", at(3), { objective: null })],
    }),
    { kind: "serve", values: { post: "a", objective: "o2", from: null } },
    ["serve"],
  ],
  [
    "no objective: of two that the channel serves, the one that is served least",
    "objective.missing",
    littlePlan({
      objectives: WEIGHED,
      posts: [post("a", at(3), { objective: null }), post("b", at(4)), post("c", at(5))],
    }),
    { kind: "serve", values: { post: "a", objective: "o2", from: null } },
    ["serve"],
  ],
  [
    "an objective that the network serves ill: another channel the same day, or another objective",
    "objective.caution-channel",
    littlePlan({
      objectives: [objective("o1", "employer_brand"), objective("o2", "engage_audience")],
      channels: [channel("fb", {}, { network: "facebook" }), channel("li")],
      posts: [post("a", at(3), {}, "fb")],
    }),
    { kind: "switch", values: { publication: "a-1", from: "fb", to: "li", at: at(3) } },
    ["switch", "serve"],
  ],
  [
    "a neglected objective: posts without one take it; or new drafts do; or settled less",
    "objective.neglected",
    littlePlan({
      period: month,
      objectives: WEIGHED,
      posts: [
        ...eight.map((day) => post(`p${day}`, at(day))),
        ...[19, 20].map((day) => post(`free${day}`, at(day), { objective: null })),
      ],
    }),
    { kind: "balance", values: { objective: "o2", count: 2, linked: 2, added: 0 } },
    ["balance", "balance", "balance"],
  ],
  [
    "an objective that has too much: a post turns to another",
    "objective.dominant",
    littlePlan({
      period: month,
      objectives: [objective("o1", "increase_visibility", 0.5), objective("o2", "employer_brand", 0.5)],
      posts: eight.map((day, index) => post(`p${day}`, at(day), { objective: index < 7 ? "o1" : "o2" })),
      workspace: { name: "Essai", timeZone: "Europe/Paris", limits: { formatShare: 1 } },
    }),
    { kind: "serve", values: { objective: "o2", from: "o1" } },
    ["serve"],
  ],
  [
    "too much promotion: drafts that promote nothing, or some goes back to the tray",
    "mix.promotional",
    littlePlan({
      period: month,
      posts: eight.map((day, index) => post(`p${day}`, at(day), { promotional: index % 4 === 0 })),
    }),
    { kind: "vary", values: { count: 2, channels: 1 } },
    ["vary", "unschedule"],
  ],
  [
    "nothing but promotion in a row: something else in between",
    "mix.promotional-run",
    littlePlan({
      posts: [3, 5, 10].map((day) => post(`p${day}`, at(day), { promotional: true })),
    }),
    { kind: "fill", values: { channel: "li", count: 1, added: 1 } },
    ["fill", "unschedule"],
  ],
  [
    "missed: the next free day, at its time",
    "workflow.missed",
    littlePlan({ today: "2026-11-10", posts: [post("a", at(5, "16:00"))] }),
    { kind: "move", values: { publication: "a-1", from: at(5, "16:00"), to: at(12, "16:00") } },
    ["move", "unschedule"],
  ],
  [
    "not approved the day before: a day that leaves time for it",
    "workflow.unapproved",
    littlePlan({ today: "2026-11-09", posts: [post("a", at(10), { status: "in_review" })] }),
    { kind: "move", values: { publication: "a-1", from: at(10), to: at(11) } },
    ["move", "unschedule"],
  ],
];

describe("objectives, mix and workflow", () => {
  test.each(cases)("%s", (_, rule, plan, first, kinds) => {
    const fixes = fixesOfOnly(plan, rule);
    expect(fixes[0]).toMatchObject(first);
    expect(kindsOf(fixes)).toEqual(kinds);
  });
});

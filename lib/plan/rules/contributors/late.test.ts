import type { PlanAssignment } from "../../document";
import { aPlan, aPost, type Row, ruleTable, work } from "../plan.test-support";

/** Ada's work for a post that is first seen on Monday 16 November. */
const due = (day: string | null, over: Partial<PlanAssignment> = {}, post: object = {}) => ({
  posts: [
    aPost("p", {
      on: ["linkedin 2026-11-18", "facebook 2026-11-16"],
      assignments: [work("ada", { due: day, ...over })],
      ...post,
    }),
  ],
});
const late = (severity: string, days: string, measured: number) =>
  `${severity} post=p contributor=ada ${days} ${measured}/0`;

ruleTable("contributor.late", [
  ["due that day", aPlan(due("2026-11-16"))],
  ["due the day after", aPlan(due("2026-11-17")), late("error", "2026-11-16…2026-11-17", 1)],
  ["three days after", aPlan(due("2026-11-19")), late("error", "2026-11-16…2026-11-19", 3)],
  ["due today", aPlan({ ...due("2026-11-12"), today: "2026-11-12" })],
  [
    "due yesterday",
    aPlan({ ...due("2026-11-12"), today: "2026-11-13" }),
    late("warning", "2026-11-12…2026-11-13", 1),
  ],
  [
    "after the first day and overdue: an error until today, by the days after the first",
    aPlan({ ...due("2026-11-18"), today: "2026-11-21" }),
    late("error", "2026-11-16…2026-11-21", 2),
  ],
  ["done", aPlan({ ...due("2026-11-18", { done: true }), today: "2026-11-21" })],
  ["without a date", aPlan({ ...due(null), today: "2026-11-21" })],
  [
    "a first day outside the period counts",
    aPlan(due("2026-11-03", {}, { on: ["linkedin 2026-11-01", "facebook 2026-11-16"] })),
    late("error", "2026-11-01…2026-11-03", 2),
  ],
  [
    "a post without a date can be overdue",
    aPlan({ ...due("2026-11-12", {}, { on: ["linkedin"] }), today: "2026-11-13" }),
    late("warning", "2026-11-12…2026-11-13", 1),
  ],
  ["but nothing else", aPlan(due("2026-11-12", {}, { on: ["linkedin"] }))],
  ...(["idea", "published", "failed", "cancelled"] as const).map(
    (status): Row => [
      `a post that is ${status}`,
      aPlan({ ...due("2026-11-18", {}, { status }), today: "2026-11-21" }),
    ],
  ),
  [
    "a flag for each assignment",
    aPlan(
      due(
        null,
        {},
        { assignments: [work("bob", { due: "2026-11-17" }), work("ada", { due: "2026-11-18" })] },
      ),
    ),
    late("error", "2026-11-16…2026-11-18", 2),
    "error post=p contributor=bob 2026-11-16…2026-11-17 1/0",
  ],
  [
    "none for what is done or without a date beside it",
    aPlan(
      due(
        null,
        {},
        {
          assignments: [
            work("ada", { due: "2026-11-19", done: true }),
            work("ada", { due: null }),
            work("bob", { due: "2026-11-17" }),
          ],
        },
      ),
    ),
    "error post=p contributor=bob 2026-11-16…2026-11-17 1/0",
  ],
  [
    "overdue since before the period",
    aPlan({ ...due("2026-10-20"), today: "2026-11-02" }),
    late("warning", "2026-10-20…2026-11-02", 13),
  ],
  ["overdue before the period, which has not begun", aPlan({ ...due("2026-10-20"), today: "2026-11-01" })],
]);

import type { PlanAssignment, PlanPost } from "../../document";
import { aContributor, aPlan, aPost, type Row, ruleTable, work } from "../plan.test-support";

/** Ada is away from Wednesday 11 to Friday 13 November, and on Monday 16. */
const due = (
  day: string | null,
  over: Partial<PlanAssignment> = {},
  post: Partial<Pick<PlanPost, "status">> = {},
) => ({
  contributors: [
    aContributor("ada", {
      absences: [
        { from: "2026-11-11", to: "2026-11-13" },
        { from: "2026-11-16", to: "2026-11-16" },
      ],
    }),
    aContributor("bob"),
  ],
  posts: [aPost("p", { ...post, assignments: [work("ada", { due: day, ...over })] })],
});
const flag = (day: string) => `warning post=p contributor=ada ${day} 1/0`;

ruleTable("contributor.absent", [
  ["the day before", aPlan(due("2026-11-10"))],
  ["the first day away", aPlan(due("2026-11-11")), flag("2026-11-11")],
  ["the last", aPlan(due("2026-11-13")), flag("2026-11-13")],
  ["the day after", aPlan(due("2026-11-14"))],
  ["another absence", aPlan(due("2026-11-16")), flag("2026-11-16")],
  ["done", aPlan(due("2026-11-12", { done: true }))],
  ["without a date", aPlan(due(null))],
  ["somebody else", aPlan(due("2026-11-12", { contributor: "bob" }))],
  ["whatever the role", aPlan(due("2026-11-12", { role: "reviewer" })), flag("2026-11-12")],
  ...(["idea", "published", "failed", "cancelled"] as const).map(
    (status): Row => [`a post that is ${status}`, aPlan(due("2026-11-12", {}, { status }))],
  ),
  ["a draft", aPlan(due("2026-11-12", {}, { status: "draft" })), flag("2026-11-12")],
  [
    "two assignments of one day are one flag, of two days two",
    aPlan({
      ...due(null),
      posts: [
        aPost("p", {
          assignments: [
            work("ada", { due: "2026-11-12" }),
            work("ada", { due: "2026-11-12", role: "visual" }),
            work("ada", { due: "2026-11-16", role: "visual" }),
          ],
        }),
      ],
    }),
    flag("2026-11-12"),
    flag("2026-11-16"),
  ],
  [
    "what is done or without a date beside what is not",
    aPlan({
      ...due(null),
      posts: [
        aPost("p", {
          assignments: [
            work("ada", { due: "2026-11-11", done: true }),
            work("ada", { due: null }),
            work("ada", { due: "2026-11-12" }),
          ],
        }),
      ],
    }),
    flag("2026-11-12"),
  ],
  ["outside the period", aPlan({ ...due("2026-11-11"), period: { from: "2026-11-12", to: "2026-11-29" } })],
  ["over the day after", aPlan({ ...due("2026-11-12"), today: "2026-11-13" })],
]);

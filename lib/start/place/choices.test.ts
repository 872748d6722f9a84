import { expect, test } from "vitest";
import { horizonOf } from "@/lib/workspaces/rules";
import { type Answers, questionOf } from "./answers.test-support";
import { choicesOf } from "./choices";
import { firstPlan } from "./first-plan";

const ANSWERS: Answers = {
  today: "2026-11-22",
  objectives: [["increase_visibility", 1]],
  networks: ["linkedin"],
  hours: [600],
};

// A workspace that looks at the present week alone: on a Sunday, a plan begins eight days after its end.
test.each(["2026-11-16", "2026-11-20", "2026-11-21", "2026-11-22"])(
  "on %s, a horizon that ends before a plan can begin comes to nothing, and is told",
  (today) => {
    const question = questionOf({
      ...ANSWERS,
      today,
      more: { period: horizonOf(today, { weekStart: "monday", weeksBack: 0, weeksAhead: 0 }) },
    });
    const plan = firstPlan(question);
    expect(plan.from > plan.to).toBe(true);
    expect(plan.drafts).toEqual([]);
    const { channels, daysKeptFree, hours } = choicesOf(question, plan);
    expect([channels[0]!.count, daysKeptFree, hours.busiest]).toEqual([0, 0, null]);
  },
);

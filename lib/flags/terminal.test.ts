import { expect, it } from "vitest";
import type { Plan } from "@/lib/plan/document";
import type { Flag } from "@/lib/plan/flag";
import { describeForTerminal } from "./terminal";

const flag: Flag = {
  rule: "cadence.over-day",
  severity: "warning",
  subject: { channel: "li" },
  from: "2026-11-12",
  to: "2026-11-12",
  measured: 2,
  limit: 1,
  publications: ["a", "b"],
};

it("describes a flag in either language, without React", () => {
  const plan = planWith("Page LinkedIn");
  expect(describeForTerminal(flag, plan, "en").title).toBe(
    "Page LinkedIn: 2 publications on Thursday 12 November",
  );
  expect(describeForTerminal(flag, plan, "fr").why).toBe(
    "Plusieurs contenus le même jour se disputent la même attention.",
  );
});

it("gives a terminal nothing to obey", () => {
  const plan = planWith("Page\n\u001b[2J\u001b]0;titre\u0007 Lin\u202ekedIn");
  expect(describeForTerminal(flag, plan, "en").title).toBe(
    "Page [2J ]0;titre  Lin kedIn: 2 publications on Thursday 12 November",
  );
});

function planWith(channel: string): Plan {
  const empty = { events: [], posts: [], contributors: [], objectives: [], campaigns: [] };
  return { ...empty, channels: [{ id: "li", name: channel }] } as unknown as Plan;
}

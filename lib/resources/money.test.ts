import { describe, expect, test } from "vitest";
import { type Cost, spentOn, splitExcess } from "./money";
import type { CampaignMoney } from "./vocabulary";

const cost = (costKind: Cost["costKind"], amount: number, count = 1): Cost => ({
  costKind,
  cost: amount,
  count,
});
const none = { images: 0, sponsoring: 0, prizes: 0, other: 0, unsaid: 0 };

describe("what was spent", () => {
  test("by kind and in all", () => {
    const costs = [cost("images", 120, 2), cost("sponsoring", 300), cost(null, 10), cost("images", 5)];
    expect(spentOn(costs)).toEqual({
      byKind: { ...none, images: 245, sponsoring: 300, unsaid: 10 },
      sum: 555,
    });
    expect(spentOn([])).toEqual({ byKind: none, sum: 0 });
  });

  test("cents do not drift", () => {
    expect(spentOn([cost("images", 0.1, 3)]).sum).toBeCloseTo(0.3, 12);
  });
});

test.each<[string, number | null, CampaignMoney | null, number | null]>([
  ["no budget", null, { images: 500 }, null],
  ["no parts", 500, null, null],
  ["just the budget", 500, { images: 200, sponsoring: 250, prizes: 50 }, null],
  ["a part of it", 500, { other: 1 }, null],
  ["a cent above", 500, { images: 500.01 }, 0.01],
  ["well above", 100, { images: 80, sponsoring: 80 }, 60],
  ["tenths that do not add up in binary", 0.3, { images: 0.1, prizes: 0.2 }, null],
  ["nothing to spend", 0, { images: 5 }, 5],
])("a split is more than its budget: %s", (_, budget, money, excess) => {
  expect(splitExcess(budget, money)).toBe(excess);
});

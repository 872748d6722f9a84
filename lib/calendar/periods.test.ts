import { describe, expect, it } from "vitest";
import { covers, withPeriod } from "./periods";

const november = { from: "2026-11-01", to: "2026-11-30" };

describe("periods that are known", () => {
  it.each([
    ["the next day", { from: "2026-12-01", to: "2026-12-31" }, [{ from: "2026-11-01", to: "2026-12-31" }]],
    ["an overlap", { from: "2026-10-26", to: "2026-11-05" }, [{ from: "2026-10-26", to: "2026-11-30" }]],
    ["what is known", { from: "2026-11-05", to: "2026-11-06" }, [november]],
    ["a gap", { from: "2027-01-01", to: "2027-01-31" }, [november, { from: "2027-01-01", to: "2027-01-31" }]],
  ])("grow by %s", (_, added, expected) => expect(withPeriod([november], added)).toEqual(expected));

  it("close the gap between two", () => {
    const apart = withPeriod([november], { from: "2027-01-01", to: "2027-01-31" });
    expect(withPeriod(apart, { from: "2026-12-01", to: "2026-12-31" })).toEqual([
      { from: "2026-11-01", to: "2027-01-31" },
    ]);
  });

  it("cover only what lies in one of them", () => {
    expect(covers([november], { from: "2026-11-02", to: "2026-11-30" })).toBe(true);
    expect(covers([november], { from: "2026-11-30", to: "2026-12-01" })).toBe(false);
  });
});

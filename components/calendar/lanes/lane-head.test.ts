import { describe, expect, it } from "vitest";
import { meterTone } from "@/components/ui/meter-state";
import type { Rhythm } from "@/lib/plan/meters";
import { meterOf } from "./lane-head";

const rhythm = (more: Partial<Rhythm>): Rhythm => ({
  per: "week",
  from: "2026-11-09",
  to: "2026-11-15",
  planned: 3,
  live: 0,
  min: 2,
  max: 4,
  allowedMax: 4,
  owedMin: 2,
  activeDays: 7,
  ...more,
});

describe("meterOf", () => {
  it("lets live coverage fill the rhythm and never overfill it", () => {
    expect(meterTone(meterOf(rhythm({ planned: 7, live: 3 })))).toBe("within");
    expect(meterTone(meterOf(rhythm({ planned: 8, live: 3 })))).toBe("over");
    expect(meterTone(meterOf(rhythm({ planned: 2, live: 2 })))).toBe("within");
  });

  it("owes and bears what the active days of the week leave", () => {
    expect(meterOf(rhythm({ owedMin: 0, allowedMax: 2, activeDays: 3 }))).toEqual({
      planned: 3,
      min: 0,
      max: 2,
    });
  });

  it("judges nothing where no day is active", () => {
    expect(meterTone(meterOf(rhythm({ planned: 9, activeDays: 0 })))).toBe("within");
  });
});

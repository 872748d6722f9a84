// "It fits" stood in green above the errors that the very same scenario raised.
import { describe, expect, test } from "vitest";
import { renderIn } from "@/components/ui/render-for-test";
import type { Gauge } from "@/lib/resources/view";
import type { Raised } from "@/lib/resources/what-if/view";
import { Verdict } from "./verdict";

const gaugeOf = (asked: number, there: number, following = 0): Gauge => ({
  making: asked,
  answering: 0,
  following,
  asked,
  there,
  owed: 3,
});
const NONE: Raised = { count: 0, errors: 0, severity: null };
const GREEN = "text-ok";

describe.each(["fr", "en"] as const)("in %s", (locale) => {
  const said = (gauge: Gauge, raised?: Raised) => renderIn(locale, <Verdict gauge={gauge} raised={raised} />);

  test.each<[string, Raised | undefined]>([
    ["nothing is tried", undefined],
    ["a scenario raises nothing", NONE],
  ])("what fits is green where %s", (_, raised) => {
    expect(said(gaugeOf(60, 120), raised)).toContain(GREEN);
  });

  test.each<[string, Raised]>([
    ["errors", { count: 3, errors: 2, severity: "error" }],
    ["warnings", { count: 1, errors: 0, severity: "warning" }],
    ["what is good to know", { count: 1, errors: 0, severity: "info" }],
  ])("what fits the hours and raises %s is never green, and says how many", (_, raised) => {
    const html = said(gaugeOf(60, 120), raised);
    expect(html).not.toContain(GREEN);
    expect(html).toMatch(new RegExp(`${raised.count}\\s(alerte|flag)`));
  });

  test("of them, the errors are counted", () => {
    const html = said(gaugeOf(60, 120), { count: 3, errors: 2, severity: "error" });
    expect(html).toMatch(/dont 2 à régler|2 of them to put right/);
  });

  test("where following is what is too much, flags are told as well", () => {
    const html = said(gaugeOf(60, 70, 30), { count: 2, errors: 1, severity: "error" });
    expect(html).not.toContain(GREEN);
    expect(html).toMatch(/2\s(alertes|flags)/);
  });
});

import { expect, test } from "vitest";
import { fitIn, withCell } from "./matrix";
import { rangeAsked } from "./planned/range";

const LINKEDIN = { kind: "employer_brand", network: "linkedin" } as const;

test("the workspace's word stands before the reference's, and can be no advice at all", () => {
  const said = fitIn(null, "employer_brand", "linkedin");
  expect(said).toBe("primary");
  const edits = withCell(null, LINKEDIN, { fit: "caution", note: "" });
  expect(fitIn(edits, "employer_brand", "linkedin")).toBe("caution");
  expect(fitIn(edits, "generate_leads", "linkedin")).toBe(fitIn(null, "generate_leads", "linkedin"));
  expect(
    fitIn(withCell(edits, LINKEDIN, { fit: "none", note: "" }), "employer_brand", "linkedin"),
  ).toBeNull();
  // An objective of one's own has no reference, and may have a word.
  const own = withCell(null, { kind: "custom", network: "x" }, { fit: "primary", note: "" });
  expect([fitIn(null, "custom", "x"), fitIn(own, "custom", "x")]).toEqual([null, "primary"]);
});

test("what is given back leaves nothing behind", () => {
  const edits = withCell(null, LINKEDIN, { fit: "caution", note: "" });
  expect(withCell(edits, LINKEDIN, null)).toBeNull();
  const two = withCell(edits, { kind: "employer_brand", network: "x" }, { fit: "none", note: "" });
  expect(withCell(two, LINKEDIN, null)).toEqual({ employer_brand: { x: { fit: "none", note: "" } } });
});

test.each([
  [{}, "month", "2026-11-01", "2026-11-30"],
  [{ range: "next" }, "next", "2026-12-01", "2026-12-31"],
  [{ range: "quarter" }, "quarter", "2026-10-01", "2026-12-31"],
  [{ range: "custom", from: "2026-11-05", to: "2026-11-06" }, "custom", "2026-11-05", "2026-11-06"],
  [{ range: "custom", from: "2026-11-05", to: "2026-11-04" }, "custom", "2026-11-01", "2026-11-30"],
  [{ range: "custom", from: "1026-11-05", to: "2026-11-04" }, "custom", "1026-11-05", "1029-01-13"],
  [{ range: "<script>" }, "month", "2026-11-01", "2026-11-30"],
])("%j counts the days of %s", (asked, range, from, to) => {
  expect(rangeAsked(asked, "2026-11-09")).toEqual({ range, from, to });
});

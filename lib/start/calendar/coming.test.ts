import { expect, test } from "vitest";
import type { DateChoice } from "@/lib/key-dates/view";
import { coming } from "./coming";

const event = (id: string, start: string, end = start, over = {}) => ({
  ...{ id, name: id, startsOn: start, endsOn: end, kind: "key_date" as const, source: null },
  ...over,
});
const from = (uid: string) => ({ source: { uid, instance: "2026", name: "", start: "", end: "" } });

test("one’s own events, also one that goes on, without what stands in a list of days or is a holiday elsewhere", () => {
  const rows = [
    event("fair", "2027-01-26"),
    event("over", "2026-11-08"),
    event("now", "2026-11-01", "2026-11-09"),
    event("picked", "2026-11-27"),
    event("belgian", "2027-07-21", "2027-07-21", { kind: "note", ...from("marronnier:holiday/BE/07-21") }),
    event("made more of", "2026-12-25", "2026-12-25", from("marronnier:holiday/FR/12-25")),
    event("remark", "2026-11-30", "2026-11-30", { kind: "note" }),
  ];
  const choices = [{ event: "picked" }, { event: null }] as DateChoice[];
  expect(coming(rows, choices, "2026-11-09").map(({ id }) => id)).toEqual([
    "now",
    "remark",
    "made more of",
    "fair",
  ]);
});

import { expect, it, vi } from "vitest";
import { freeDays } from "./free-days";

const search = { from: "2026-11-09", to: "2026-11-15", except: null, count: 3 };

it("proposes the first days that break nothing", () => {
  const crowded = ["2026-11-09", "2026-11-11"];
  expect(freeDays(search, (day) => !crowded.includes(day))).toEqual([
    "2026-11-10",
    "2026-11-12",
    "2026-11-13",
  ]);
});

it("asks no more days than it needs", () => {
  const ask = vi.fn(() => true);
  freeDays({ ...search, to: "2027-11-09" }, ask);
  expect(ask).toHaveBeenCalledTimes(3);
});

it("does not propose the day it stands on", () => {
  expect(freeDays({ ...search, except: "2026-11-10", count: 2 }, () => true)).toEqual([
    "2026-11-09",
    "2026-11-11",
  ]);
});

it("ends at the last day, even with fewer than asked for", () => {
  expect(freeDays(search, (day) => day === "2026-11-15")).toEqual(["2026-11-15"]);
  expect(freeDays({ ...search, from: "2026-11-16" }, () => true)).toEqual([]);
});

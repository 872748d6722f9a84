import { expect, it } from "vitest";
import { titleOf } from "./title";

const week = { from: "2026-11-09", to: "2026-11-15" };

it.each([
  ["month", "2026-11-09", week, "fr", "Novembre", "2026"],
  ["list", "2026-11-09", week, "en", "November", "2026"],
  ["week", "2026-11-09", week, "fr", "9 – 15 novembre", "2026"],
  ["hours", "2026-11-30", { from: "2026-11-30", to: "2026-12-06" }, "en", "30 November – 6 December", "2026"],
  ["week", "2026-12-30", { from: "2026-12-28", to: "2027-01-03" }, "fr", "28 décembre – 3 janvier", "2027"],
] as const)("%s of %s", (view, date, range, locale, title, year) => {
  expect(titleOf(view, date, range, locale)).toEqual({ title, year });
});

import { expect, test } from "vitest";
import full from "./data/ideas.json";
import { ideasFor } from "./ideas";
import { isFormatId, objectiveKinds } from "./index";

test("there are ideas for every kind of objective, each once, in both languages", () => {
  expect(Object.keys(full).sort()).toEqual([...objectiveKinds, "custom", "promotion"].sort());
  for (const locale of ["fr", "en"] as const) {
    const titles = Object.values(full).flatMap((ideas) => ideas.map((idea) => idea[locale]));
    expect(titles.every((title) => title.trim().length > 3 && title.length <= 80)).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test("formats are known ones, and every kind has ideas for any format", () => {
  for (const kind of [...objectiveKinds, "custom", "promotion"] as const) {
    expect(ideasFor(kind).every(({ formats }) => formats?.every(isFormatId) ?? true)).toBe(true);
    expect(ideasFor(kind).filter(({ formats }) => !formats).length).toBeGreaterThan(3);
  }
});

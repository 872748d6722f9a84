import { expect, test } from "vitest";
import { audienceOf, isBlank, newRow, storedRow, withStarter } from "./audience-rows";

const stored = storedRow({
  id: "a",
  version: 2,
  name: "Artisans",
  market: "b2b",
  sector: "Bâtiment",
  job: null,
  age: null,
  place: null,
  tone: null,
});
const starter = { name: "Clients de la région", market: "b2c" };

test("a card into which nobody wrote is blank, also with spaces", () => {
  expect(isBlank(newRow(0))).toBe(true);
  expect(isBlank(newRow(0, { tone: "  " }))).toBe(true);
  expect(isBlank(newRow(0, { market: "b2b" }))).toBe(false);
  expect(isBlank(stored)).toBe(false);
});

test("a starter fills the empty card, and nothing that somebody wrote", () => {
  expect(withStarter([newRow(0)], starter, 1)).toEqual({ rows: [newRow(0, starter)], key: "new-0" });
  const written = newRow(0, { name: "Élus" });
  expect(withStarter([stored, written], starter, 1)).toEqual({
    rows: [stored, written, newRow(1, starter)],
    key: "new-1",
  });
});

test("as the plan has it", () => {
  expect(audienceOf(stored)).toEqual({
    name: "Artisans",
    market: "b2b",
    sector: "Bâtiment",
    job: "",
    age: "",
    place: "",
    tone: "",
  });
  expect(audienceOf(newRow(0, { name: "Élus" })).market).toBe(null);
});

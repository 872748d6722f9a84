import { expect, test } from "vitest";
import { inWords, type KindAdvice, ownRow, proposedRow, withKind } from "./goal-rows";
import type { GoalRow } from "./shares";

const hiring: KindAdvice = {
  kind: "employer_brand",
  name: "Marque employeur",
  description: "Attirer des candidatures.",
  kpis: ["Candidatures reçues", "Visites"],
};
const stored = (id: string): GoalRow => ({ ...proposedRow(hiring), key: id, id, name: id, kpi: "" });

test("a tick proposes the name of the kind and its first measure", () => {
  expect(withKind([], hiring, true)).toMatchObject([
    { id: null, on: true, name: "Marque employeur", kpi: "Candidatures reçues", weight: "", target: "" },
  ]);
});

test("a tick taken back and given again brings back what was typed", () => {
  const typed = { ...proposedRow(hiring), name: "Deux soudeurs" };
  const off = withKind([typed], hiring, false);
  expect(off).toMatchObject([{ on: false }]);
  expect(withKind(off, hiring, true)).toEqual([typed]);
});

test("all that is stored of a kind goes and comes with its tick", () => {
  const rows = [stored("a"), ownRow(1), stored("b")];
  const off = withKind(rows, hiring, false);
  expect(off.map(({ on }) => on)).toEqual([false, true, false]);
  expect(withKind(off, hiring, true)).toEqual(rows);
});

test("two versions are told apart in words", () => {
  const row = { ...stored("Recruter"), weight: "40", target: "12", to: "2026-12-31" };
  expect(inWords(row, "fr")).toBe("Recruter · Marque employeur · 40 % · 12 · → 2026-12-31");
});

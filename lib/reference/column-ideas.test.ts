import { expect, test } from "vitest";
import { setFrench } from "@/lib/platform/i18n/set-french";
import { columnIdeas, kindsOfColumn } from "./column-ideas";
import full from "./data/column-ideas.json";
import { objectiveKinds } from "./index";

const all = Object.values(full).flat();

test("there is an idea for every kind of objective, each once, in both languages, short enough to be a name", () => {
  expect(Object.keys(full).sort()).toEqual([...objectiveKinds, "custom"].sort());
  for (const locale of ["fr", "en"] as const) {
    const names = all.map(({ name }) => name[locale]);
    expect(names.every((name) => name.trim().length > 3 && name.length <= 40)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    expect(all.every(({ brief }) => brief[locale].length > 20)).toBe(true);
  }
  for (const { name, brief } of all) expect(setFrench(name.fr + brief.fr)).toBe(name.fr + brief.fr);
});

test("those of one's own objectives come first, each once, and those for anybody after them", () => {
  const names = columnIdeas(["service_support", "employer_brand", "service_support"]).map(
    ({ name }) => name.fr,
  );
  expect(names).toEqual([
    "Vos questions",
    "Le bon geste",
    "Nos métiers",
    "Bienvenue à bord",
    "Le conseil de la semaine",
    "L’actualité du métier",
  ]);
  expect(columnIdeas([])).toHaveLength(2);
});

test.each([
  ["Nos métiers", null, ["employer_brand"]],
  ["  OUR JOBS ", null, ["employer_brand"]],
  ["L'avis d'expert", null, ["social_selling"]],
  ["Paroles de clients", full.generate_leads[0]!.brief.fr, ["generate_leads"]],
  ["Coulisses", full.generate_leads[0]!.brief.en, ["increase_visibility", "generate_leads"]],
  ["Le conseil de la semaine", null, null],
  ["La chronique de Paul", "Ce que Paul a vu.", null],
  ["", "", null],
])("“%s” serves what its name or brief says", (name, brief, kinds) => {
  expect(kindsOfColumn({ name, brief })).toEqual(kinds);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ObjectiveKind, objectiveKinds } from "@/lib/reference";
import { kindsOfColumn } from "@/lib/reference/column-ideas";
import { type Answers, questionOf } from "./answers.test-support";
import { firstPlan } from "./first-plan";

const STEEL: Answers = {
  today: "2026-11-22",
  objectives: [
    ["employer_brand", 0.4],
    ["generate_leads", 0.3],
    ["increase_visibility", 0.3],
  ],
  networks: ["linkedin", "blog", "facebook"],
  hours: [600, 300],
};

type Column = { name: string; brief?: string; share: number | null };

/** How many drafts each column has for each kind of objective. */
function countsOf(columns: readonly Column[], objectives = STEEL.objectives) {
  const more = { columns: columns.map((column, place) => ({ id: `k${place}`, ...column })) };
  const { drafts } = firstPlan(questionOf({ ...STEEL, objectives, more }));
  const nameOf = (id: string | null) => more.columns.find((column) => column.id === id)?.name ?? "–";
  const kindOf = (id: string | null) => objectives[Number(id?.slice(1))]?.[0] ?? "–";
  const rows = drafts.map(({ post }) => ({ column: nameOf(post.column), kind: kindOf(post.objective) }));
  return {
    all: rows.length,
    of: (column: string, kind?: string) =>
      rows.filter((row) => row.column === column && (kind === undefined || row.kind === kind)).length,
  };
}

describe("the column of a draft", () => {
  // Columns were given by share alone: a post that recruits stood under "Customer story".
  test("serves its objective where there is one that does", () => {
    const { all, of } = countsOf([
      { name: "Nos métiers", share: 0.4 },
      { name: "Cas client", share: 0.3 },
      { name: "Coulisses", share: 0.3 },
    ]);
    expect([of("Nos métiers", "employer_brand"), of("Cas client", "generate_leads")]).toEqual([
      of("Nos métiers"),
      of("Cas client"),
    ]);
    expect(of("Coulisses")).toBe(of("Coulisses", "increase_visibility"));
    for (const [name, share] of [
      ["Nos métiers", 0.4],
      ["Cas client", 0.3],
      ["Coulisses", 0.3],
    ] as const)
      expect(Math.abs(of(name) / all - share)).toBeLessThan(0.08);
  });

  test("is none rather than another objective's, where the shares leave something", () => {
    const { all, of } = countsOf([{ name: "Nos métiers", share: 0.25 }]);
    expect(of("Nos métiers", "employer_brand")).toBe(of("Nos métiers"));
    expect(Math.abs(of("Nos métiers") / all - 0.25)).toBeLessThan(0.08);
  });

  test("may be one that says nothing, by share; its own one is not overrun", () => {
    const { all, of } = countsOf([
      { name: "Nos métiers", share: 0.2 },
      { name: "La chronique de Paul", share: 0.8 },
    ]);
    expect(of("Nos métiers", "employer_brand")).toBe(of("Nos métiers"));
    expect(Math.abs(of("Nos métiers") / all - 0.2)).toBeLessThan(0.08);
    expect(of("La chronique de Paul", "employer_brand")).toBeGreaterThan(0);
  });

  // Fit came before share once: columns that fit ran to their shares, and all that was lacking was lacking of the one that says nothing.
  test("is no less often one that says nothing", () => {
    const names = ["À lire chez nous", "La question du vendredi", "La chronique de Paul"];
    const columns = names.map((name) => ({ name, share: 0.25 }));
    const kinds = [
      ["generate_traffic", 0.5],
      ["engage_audience", 0.5],
    ] as typeof STEEL.objectives;
    const { all, of } = countsOf(columns, kinds);
    for (const name of names) expect(Math.abs(of(name) / all - 0.25)).toBeLessThan(0.08);
  });

  test("goes by share where no objective claims it, and where it claims none", () => {
    const { all, of } = countsOf([
      { name: "Vos questions", share: 0.5 },
      { name: "Le conseil de la semaine", share: 0.5 },
    ]);
    for (const name of ["Vos questions", "Le conseil de la semaine"])
      expect(Math.abs(of(name) / all - 0.5)).toBeLessThan(0.06);
  });

  test("is another objective's only where every column is", () => {
    const { all, of } = countsOf([
      { name: "Nos métiers", share: 0.5 },
      { name: "Cas client", share: 0.5 },
    ]);
    expect(of("–")).toBe(0);
    expect(of("Cas client", "employer_brand") + of("Nos métiers", "generate_leads")).toBe(0);
    expect(Math.abs(of("Nos métiers") / all - 0.5)).toBeLessThan(0.08);
  });

  test("of an objective of one's own goes by share", () => {
    const { all, of } = countsOf(
      [
        { name: "Nos métiers", share: 0.5 },
        { name: "La chronique de Paul", share: 0.5 },
      ],
      [["custom", 1]],
    );
    expect(Math.abs(of("Nos métiers") / all - 0.5)).toBeLessThan(0.06);
  });
});

const NAMES: Record<ObjectiveKind, string> = {
  engage_audience: "À vous la parole",
  generate_leads: "Cas client",
  increase_visibility: "Coulisses",
  generate_traffic: "À lire chez nous",
  involve_employees: "Vu par l’équipe",
  social_selling: "L’avis d’expert",
  employer_brand: "Nos métiers",
  targeted_ads: "L’offre du mois",
  service_support: "Vos questions",
};

test("whatever the columns and shares: none serves another objective of the plan while one fits or says nothing", () => {
  const COLUMNS = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...Object.values(NAMES), "La chronique de Paul", "Le conseil de la semaine"),
      share: fc.constantFrom(null, 0.1, 0.25, 0.5),
    }),
    { selector: ({ name }) => name, minLength: 1, maxLength: 4 },
  );
  const KINDS = fc.uniqueArray(fc.constantFrom(...objectiveKinds), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(COLUMNS, KINDS, (columns, kinds) => {
      const more = { columns: columns.map((column, place) => ({ id: `k${place}`, ...column })) };
      const objectives = kinds.map((kind) => [kind, 1 / kinds.length] as [ObjectiveKind, number]);
      const { drafts } = firstPlan(questionOf({ ...STEEL, objectives, more }));
      const kindsOf = (name: string) =>
        (kindsOfColumn({ name, brief: null }) ?? []).filter((kind) => kinds.includes(kind as ObjectiveKind));
      const said = columns.reduce((sum, { share }) => sum + (share ?? 0), 0);
      const hasRest = said <= 0.99 && columns.every(({ share }) => share !== null);
      for (const { post } of drafts) {
        if (post.objective === null || post.column === null) continue;
        const kind = kinds[Number(post.objective.slice(1))]!;
        const claims = kindsOf(columns[Number(post.column.slice(1))]!.name);
        const hasOther = columns.some(
          ({ name }) => kindsOf(name).length === 0 || kindsOf(name).includes(kind),
        );
        if (claims.length > 0 && (hasRest || hasOther)) expect(claims).toContain(kind);
      }
    }),
    { numRuns: 25 },
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { NETWORK_IDS } from "@/lib/networks";
import { fitIn } from "@/lib/objectives/matrix";
import { FORMATS, OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { FITS } from "@/lib/reference/vocabulary";
import { adviseNetworks } from "./advice";
import { MOST_NETWORKS, ROOM_SHARE } from "./choose";
import type { AdviceQuestion } from "./question";

const network = fc.constantFrom(...NETWORK_IDS);
const edits = fc.dictionary(
  network,
  fc.record({ fit: fc.constantFrom(...FITS, "none" as const), note: fc.constantFrom("", "Ici, oui") }),
);
const audience = fc.record({
  name: fc.constantFrom("Clients", "Candidats", "Voisins"),
  market: fc.constantFrom("b2b" as const, "b2c" as const, null),
  age: fc.constantFrom(null, "18-25", "+60", "35 à 55", "tous"),
  place: fc.constantFrom(null, "Lyon", "France"),
});
const question: fc.Arbitrary<AdviceQuestion> = fc.record({
  objectives: fc.array(
    fc.record({
      kind: fc.constantFrom(...OBJECTIVE_KINDS),
      name: fc.constantFrom("Un", "Deux", "Trois"),
      weight: fc.constantFrom(null, 0, 0.1, 0.3, 0.7),
    }),
    { maxLength: 5 },
  ),
  audiences: fc.array(audience, { maxLength: 4 }),
  matrix: fc.option(fc.dictionary(fc.constantFrom(...OBJECTIVE_KINDS), edits)) as fc.Arbitrary<
    AdviceQuestion["matrix"]
  >,
  minutesPerWeek: fc.option(fc.integer({ min: 0, max: 1500 })),
  moneyPerMonth: fc.option(fc.integer({ min: 0, max: 500 })),
  formats: fc.option(fc.subarray([...FORMATS])),
  present: fc.subarray([...NETWORK_IDS], { maxLength: 3 }),
});

const advisedBy = (asked: AdviceQuestion) =>
  adviseNetworks(asked).networks.filter(({ verdict }) => verdict === "advised");
const minutesOf = (networks: ReturnType<typeof advisedBy>) =>
  networks.reduce((all, { cost }) => all + cost.total, 0);
const RANKS = { primary: 2, secondary: 1 } as Record<string, number>;
const kindsIn = ({ objectives }: AdviceQuestion) => [
  ...new Set(objectives.map(({ kind }) => kind).filter((kind) => kind !== "custom")),
];
/** How well each objective of the matrix is served: by nobody, by a secondary network, by a primary one. */
function ranksIn(asked: AdviceQuestion): Record<string, number> {
  const networks = advisedBy(asked);
  const rankOf = (kind: AdviceQuestion["objectives"][number]["kind"]) =>
    Math.max(0, ...networks.map(({ network }) => RANKS[fitIn(asked.matrix, kind, network) ?? ""] ?? 0));
  return Object.fromEntries(kindsIn(asked).map((kind) => [kind, rankOf(kind)]));
}

it("every objective of the matrix is served, or it is said that it is not, and why", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const unserved = Object.entries(ranksIn(asked)).flatMap(([kind, rank]) => (rank === 0 ? [kind] : []));
      const { uncovered } = adviseNetworks(asked);
      expect(uncovered.map(({ objective }) => objective).sort()).toEqual(unserved.sort());
      if (asked.minutesPerWeek === null) for (const { why } of uncovered) expect(why).not.toBe("hours");
    }),
    { numRuns: 300 },
  );
});

it("keeps within four fifths of the hours, but for the cheapest network alone; and few", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const networks = advisedBy(asked);
      expect(networks.length).toBeLessThanOrEqual(MOST_NETWORKS);
      if (asked.minutesPerWeek === null || minutesOf(networks) <= asked.minutesPerWeek * ROOM_SHARE) return;
      // A network that lives on another's account comes with it.
      expect(networks.length).toBeLessThanOrEqual(2);
      for (const { reasons } of networks)
        expect(reasons.at(-1)).toMatchObject({
          kind: "hours",
          left: asked.minutesPerWeek - minutesOf(networks),
        });
    }),
    { numRuns: 300 },
  );
});

it("the same question has the same answer, whatever the order of its lists", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const turned = {
        ...asked,
        objectives: asked.objectives.toReversed(),
        audiences: asked.audiences.toReversed(),
        present: asked.present.toReversed(),
        formats: asked.formats?.toReversed() ?? null,
      };
      expect(adviseNetworks(turned)).toEqual(adviseNetworks(asked));
    }),
    { numRuns: 200 },
  );
});

it("with more hours no objective is served less well", () => {
  fc.assert(
    fc.property(
      question,
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 600 }),
      (asked, minutes, more) => {
        const before = ranksIn({ ...asked, minutesPerWeek: minutes });
        const after = ranksIn({ ...asked, minutesPerWeek: minutes + more });
        for (const [kind, rank] of Object.entries(before)) expect(after[kind]).toBeGreaterThanOrEqual(rank);
      },
    ),
    { numRuns: 300 },
  );
});

it("a network that goes with more hours makes room for one that serves its objectives as well", () => {
  fc.assert(
    fc.property(question, fc.integer({ min: 60, max: 900 }), (asked, minutes) => {
      const [less, more] = [
        { ...asked, minutesPerWeek: minutes },
        { ...asked, minutesPerWeek: minutes + 120 },
      ];
      const kept = advisedBy(more).map(({ network }) => network);
      for (const { network } of advisedBy(less).filter(({ network }) => !kept.includes(network))) {
        for (const kind of kindsIn(asked)) {
          const rank = RANKS[fitIn(asked.matrix, kind, network) ?? ""] ?? 0;
          expect(ranksIn(more)[kind]).toBeGreaterThanOrEqual(rank);
        }
      }
    }),
    { numRuns: 200 },
  );
});

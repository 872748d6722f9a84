import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { freshStore } from "@/db/test-support";
import type { Plan, PlanAudience, PlanColumn, PlanPost } from "@/lib/plan/document";
import { anyPlan } from "@/lib/plan/oracle/arbitraries";
import { readPlan } from "@/lib/plan/read";
import { ASSIGNMENT_ROLES, FORMATS, LIMIT_NAMES, MEDIA_TYPES, OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { toDocument, writePlan } from "@/lib/plan/write";
import { newId } from "@/lib/platform/id";
import { loadDocument } from "./document-repository";
import { importPlan } from "./import-plan";
import { planOf } from "./plan-document";

/** Words as people and scripts write them; a lone half of a surrogate pair is no text in UTF-8. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    "",
    " ",
    "L’été\nà l’atelier",
    "👩🏽‍🏭",
    "'; drop table posts; --",
    "null",
    "[]",
    "\u2028",
    "%_\\",
  ),
);
const number = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs),
);
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, "0")}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const ids = fc.uniqueArray(
  text.filter((id) => id !== ""),
  { maxLength: 3 },
);

/** What the plans of the rules leave empty, as a document may have it. */
const fuller = fc
  .record({ plan: anyPlan(), objectives: ids, campaigns: ids })
  .chain(({ plan, objectives, campaigns }) =>
    fc
      .record({
        name: text,
        sites: fc.uniqueArray(
          text.filter((site) => site !== ""),
          { maxLength: 2 },
        ),
        limits: fc.dictionary(
          fc.constantFrom(...LIMIT_NAMES.filter((limit) => limit.startsWith("load"))),
          number,
        ),
        objectives: fc.tuple(
          ...objectives.map((id) =>
            fc.record({
              id: fc.constant(id),
              name: text,
              kind: fc.constantFrom(...OBJECTIVE_KINDS),
              weight: maybe(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
              from: maybe(day),
              to: fc.constant(null),
              kpi: maybe(text),
              target: maybe(number),
            }),
          ),
        ),
        campaigns: fc.tuple(
          ...campaigns.map((id) => fc.record({ id: fc.constant(id), name: text, budget: maybe(number) })),
        ),
        audiences: fc.constantFrom<PlanAudience[][]>([], [ARTISANS]),
        columns: fc.constantFrom<PlanColumn[][]>(
          [],
          [{ id: "c", name: "Coulisses", brief: null, share: 0.1 }],
        ),
        posts: fc.tuple(...plan.posts.map((post) => fullerPost(post, objectives, campaigns))),
      })
      .map(
        ({ name, sites, limits, ...lists }): Plan => ({
          ...plan,
          ...lists,
          posts: lists.posts.map((post) => ({
            ...post,
            audience: lists.audiences[0]?.id ?? null,
            column: lists.columns[0]?.id ?? null,
          })),
          workspace: { ...plan.workspace, name, sites, limits },
        }),
      ),
  );

const ARTISANS: PlanAudience = {
  id: "a",
  name: "Artisans",
  market: "b2b",
  sector: "Bâtiment",
  job: null,
  age: "35–55",
  place: "",
  tone: null,
};

function fullerPost(post: PlanPost, objectives: string[], campaigns: string[]): fc.Arbitrary<PlanPost> {
  return fc
    .record({
      title: text,
      objective: fc.constantFrom(null, ...objectives),
      campaign: fc.constantFrom(null, ...campaigns),
      format: maybe(fc.constantFrom(...FORMATS)),
      promotional: fc.boolean(),
      cost: number,
      createdAt: fc.constantFrom(null, "2026-10-20T08:00:00Z", "2026-10-20T08:00:00.123456789Z"),
      text,
      link: maybe(text),
      media: fc.array(fc.record({ type: fc.constantFrom(...MEDIA_TYPES), alt: maybe(text) }), {
        maxLength: 2,
      }),
      wording: maybe(text),
      result: maybe(number),
      assignments: fc.array(
        fc.record({
          contributor: fc.constantFrom("lucie", "omar"),
          role: fc.constantFrom(...ASSIGNMENT_ROLES),
          minutes: number,
          due: maybe(day),
          done: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ wording, result, ...more }) => ({
      ...post,
      ...more,
      publications: post.publications.map((publication) => ({ ...publication, text: wording, result })),
    }));
}

function read(plan: Plan): Plan {
  const reading = readPlan(JSON.parse(JSON.stringify(toDocument(plan))));
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.plan;
}

describe("a plan in the database", () => {
  const store = freshStore();
  afterAll(() => store.close());
  const bringIn = (plan: Plan) =>
    store.write((tx) => importPlan(tx, plan, { id: newId(), slug: newId(), at: 1 }));

  it("comes out as the document it came from", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fuller, async (given) => {
        const plan = read(given);
        const { id } = await bringIn(plan);
        const rows = await store.snapshot((reader) => loadDocument(reader, id));
        expect(writePlan(planOf(rows!, rows!.workspace.frame!))).toBe(writePlan(plan));
      }),
      { numRuns: 60 },
    );
  });
});

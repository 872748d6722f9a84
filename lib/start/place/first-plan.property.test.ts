import fc from "fast-check";
import { expect, test } from "vitest";
import { network } from "@/lib/networks";
import { checkPlan } from "@/lib/plan/check";
import { type Flag, flagIdentity } from "@/lib/plan/flag";
import { EVENT_KINDS, NETWORKS, OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { addDays } from "@/lib/platform/time";
import { matrixCell } from "@/lib/reference";
import { type Answers, questionOf } from "./answers.test-support";
import { firstPlan } from "./first-plan";

const ANSWERS = fc.record({
  offset: fc.integer({ min: 0, max: 1_500 }),
  kinds: fc.uniqueArray(fc.constantFrom(...OBJECTIVE_KINDS), { maxLength: 4 }),
  weighted: fc.boolean(),
  networks: fc.uniqueArray(fc.constantFrom(...NETWORKS), { minLength: 1, maxLength: 5 }),
  people: fc.integer({ min: 0, max: 3 }),
  /** Of the time that the channels take, how much there is. */
  time: fc.double({ min: 0.2, max: 3, noNaN: true }),
  columns: fc.constantFrom([], [0.5, 0.5], [null, null, null], [0.3]),
  audiences: fc.integer({ min: 0, max: 2 }),
  events: fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 70 }),
      length: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom(...EVENT_KINDS),
    }),
    { maxLength: 2 },
  ),
  away: fc.integer({ min: 0, max: 30 }),
});
type Drawn = typeof ANSWERS extends fc.Arbitrary<infer T> ? T : never;

function answersOf({ offset, kinds, people, networks, ...drawn }: Drawn, time = drawn.time): Answers {
  const today = addDays("2026-11-09", offset);
  const needed = networks.map(network).reduce((sum, { cadence, effortMinutes, careMinutesPerWeek }) => {
    const aWeek = (cadence.min ?? 0) * (cadence.per === "week" ? 1 : 7 / 30);
    return sum + aWeek * effortMinutes + careMinutesPerWeek;
  }, 0);
  const from = addDays(today, drawn.away);
  return {
    today,
    networks,
    objectives: kinds.map((kind) => [kind, drawn.weighted ? 1 / kinds.length : null]),
    hours: Array.from({ length: people }, () => Math.max(1, Math.ceil((needed * time) / people))),
    columns: drawn.columns,
    audiences: drawn.audiences,
    events: drawn.events.map(({ after, length, kind }) => ({
      start: addDays(today, after),
      end: addDays(today, after + length),
      kind,
    })),
    absences: [{ from, to: addDays(from, 3) }],
  };
}

const errors = (flags: readonly Flag[]) =>
  flags.filter(({ severity }) => severity === "error").map(flagIdentity);

test("whatever was answered, the plan brings no error, stays on open days, and is the same again", () => {
  fc.assert(
    fc.property(ANSWERS, (drawn) => {
      const question = questionOf(answersOf(drawn));
      const were = new Set(errors(checkPlan(question.plan)));
      const { from, drafts, flags } = firstPlan(question);
      expect(errors(flags).filter((identity) => !were.has(identity))).toEqual([]);
      for (const { post, because } of drafts) {
        const [publication] = post.publications;
        expect(publication!.at! >= from).toBe(true);
        if (because.kind === "rhythm") expect(publication!.channel).toBe(because.channel);
      }
      expect(firstPlan(question).drafts).toEqual(drafts);
    }),
    { numRuns: 60 },
  );
});

test("with time enough and no event, no channel is short, nobody overloaded, no objective neglected", () => {
  fc.assert(
    fc.property(ANSWERS, (drawn) => {
      const answers = {
        ...answersOf({ ...drawn, people: drawn.people || 1 }, 2.5),
        events: [],
        absences: [],
      };
      // A kind that none of the networks serves well cannot be served.
      const isServed = ([kind]: Answers["objectives"][number]) =>
        kind === "custom" || answers.networks.some((each) => SERVING.has(matrixCell(kind, each) ?? ""));
      fc.pre(answers.objectives.length <= 3 && answers.objectives.every(isServed));
      const { flags } = firstPlan(questionOf({ ...answers, hours: answers.hours.map((each) => each + 700) }));
      expect(flags.filter(({ rule }) => SPARED.has(rule))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const SERVING: ReadonlySet<string> = new Set(["primary", "secondary"]);
const SPARED: ReadonlySet<string> = new Set([
  "cadence.under-posting",
  "cadence.over-posting",
  "cadence.over-day",
  "cadence.too-close",
  "cadence.silence",
  "load.overload",
  "contributor.no-author",
  "contributor.late",
  "contributor.absent",
  "workflow.unapproved",
  "workflow.rushed",
  "mix.promotional",
  "mix.promotional-run",
  "content.no-media",
  "content.too-long",
]);

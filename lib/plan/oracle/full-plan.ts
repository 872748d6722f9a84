// Plans with every part of the document in use, for reading and writing: texts of any letters, all that may be null.
import fc from "fast-check";
import type { Plan, PlanPost } from "../document";
import {
  ASSIGNMENT_ROLES,
  DEFAULT_LIMITS,
  FORMATS,
  LIMIT_NAMES,
  MEDIA_TYPES,
  OBJECTIVE_KINDS,
} from "../vocabulary";
import { anyPlan } from "./arbitraries";

/** Of any characters but the one that no database keeps. */
const text = fc.string({ unit: "binary", maxLength: 20 }).map((any) => any.replaceAll("\0", ""));
const amount = fc.oneof(fc.nat(5000), fc.double({ min: 0, max: 1e6, noNaN: true }).map(unsigned));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map(unsigned));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const day = fc.constantFrom("1999-12-31", "2026-11-09", "2028-02-29");
const spans = fc.array(
  fc.constantFrom({ from: "2026-01-01", to: "2026-01-01" }, { from: "2026-02-01", to: "2027-01-01" }),
  {
    maxLength: 2,
  },
);

/** `anyPlan` with all its parts filled in. */
export const anyFullPlan: fc.Arbitrary<Plan> = fc
  .record({
    plan: anyPlan(),
    texts: fc.infiniteStream(text),
    limits: fc.subarray([...LIMIT_NAMES]),
    sites: fc.array(fc.domain(), { maxLength: 2 }),
    monitors: fc.subarray(["lucie", "omar"]),
    care: maybe(amount),
    objective: fc.record({
      kind: fc.constantFrom(...OBJECTIVE_KINDS),
      weight: maybe(fc.double({ min: 0, max: 1, noNaN: true }).map(unsigned)),
      from: maybe(fc.constant("2026-01-01")),
      to: maybe(fc.constant("2026-12-31")),
      kpi: maybe(text),
      target: maybe(number),
    }),
    budget: maybe(amount),
    absences: spans,
    posts: fc.infiniteStream(anyRest()),
  })
  .map(({ plan, texts, limits, sites, monitors, care, objective, budget, absences, posts }) => {
    const word = () => texts.next().value as string;
    return {
      ...plan,
      workspace: {
        ...plan.workspace,
        name: word(),
        sites,
        limits: Object.fromEntries(limits.map((name) => [name, DEFAULT_LIMITS[name]])),
      },
      channels: plan.channels.map((channel) => ({
        ...channel,
        name: word(),
        monitors,
        careMinutesPerWeek: care,
      })),
      objectives: [{ id: "o", name: word(), ...objective }],
      campaigns: [{ id: "k", name: word(), budget }],
      contributors: plan.contributors.map((contributor) => ({ ...contributor, absences })),
      tasks: plan.tasks.map((task) => ({ ...task, title: word() })),
      posts: plan.posts.map((post) => ({ ...post, title: word(), ...(posts.next().value as Rest) })),
    };
  });

/** 0 for −0, which JSON cannot write. */
function unsigned(value: number): number {
  return value + 0;
}

type Rest = Pick<
  PlanPost,
  | "objective"
  | "campaign"
  | "format"
  | "promotional"
  | "cost"
  | "createdAt"
  | "text"
  | "link"
  | "media"
  | "assignments"
>;

function anyRest(): fc.Arbitrary<Rest> {
  return fc.record({
    objective: fc.constantFrom(null, "o"),
    campaign: fc.constantFrom(null, "k"),
    format: maybe(fc.constantFrom(...FORMATS)),
    promotional: fc.boolean(),
    cost: amount,
    createdAt: fc.constantFrom(null, "2026-10-20T08:00:00Z", "2026-10-20T08:00:00.120Z"),
    text,
    link: maybe(fc.webUrl()),
    media: fc.array(fc.record({ type: fc.constantFrom(...MEDIA_TYPES), alt: maybe(text) }), { maxLength: 2 }),
    assignments: fc.array(
      fc.record({
        contributor: fc.constantFrom("lucie", "omar"),
        role: fc.constantFrom(...ASSIGNMENT_ROLES),
        minutes: amount,
        due: maybe(day),
        done: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  });
}

// Random plans for reading and writing: texts of any letters wherever a text may stand, any numbers.
import fc from "fast-check";
import type { Plan, PlanPost } from "../document";
import { FORMATS } from "../vocabulary";
import { anyPlan } from "./arbitraries";

/** Of any characters but the one that no database keeps. */
const anyText = fc.string({ unit: "binary", maxLength: 20 }).map((any) => any.replaceAll("\0", ""));
const anyAmount = fc.oneof(fc.nat(5000), fc.double({ min: 0, max: 1e6, noNaN: true }).map(unsigned));
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map(unsigned));

export const anyFullPlan: fc.Arbitrary<Plan> = fc
  .record({
    plan: anyPlan(),
    sites: fc.array(fc.domain(), { maxLength: 2 }),
    texts: fc.infiniteStream(anyText),
    amounts: fc.infiniteStream(anyAmount),
    numbers: fc.infiniteStream(anyNumber),
    formats: fc.infiniteStream(fc.constantFrom(null, ...FORMATS)),
  })
  .map(({ plan, sites, texts, amounts, numbers, formats }) =>
    filled(plan, {
      sites,
      word: () => texts.next().value as string,
      amount: () => amounts.next().value as number,
      number: () => numbers.next().value as number,
      format: () => formats.next().value as PlanPost["format"],
    }),
  );

type Filling = {
  sites: string[];
  word: () => string;
  amount: () => number;
  number: () => number;
  format: () => PlanPost["format"];
};

function filled(plan: Plan, filling: Filling): Plan {
  const { sites, word, amount, number } = filling;
  return {
    ...plan,
    workspace: { ...plan.workspace, name: word(), sites },
    channels: plan.channels.map((channel) => ({
      ...channel,
      name: word(),
      careMinutesPerWeek: unlessNull(channel.careMinutesPerWeek, amount),
    })),
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      name: word(),
      kpi: unlessNull(objective.kpi, word),
      target: unlessNull(objective.target, number),
    })),
    campaigns: plan.campaigns.map(({ id, budget }) => ({
      id,
      name: word(),
      budget: unlessNull(budget, amount),
    })),
    events: plan.events.map((event) => ({ ...event, name: word() })),
    contributors: plan.contributors.map((contributor) => ({
      ...contributor,
      name: word(),
      minutesPerWeek: amount(),
    })),
    tasks: plan.tasks.map((task) => ({ ...task, title: word() })),
    posts: plan.posts.map((post) => filledPost(post, filling)),
  };
}

function filledPost(post: PlanPost, { word, amount, number, format }: Filling): PlanPost {
  return {
    ...post,
    title: word(),
    format: format(),
    cost: amount(),
    text: word(),
    link: unlessNull(post.link, word),
    media: post.media.map(({ type, alt }) => ({ type, alt: unlessNull(alt, word) })),
    publications: post.publications.map((publication) => ({
      ...publication,
      text: unlessNull(publication.text, word),
      result: unlessNull(publication.result, number),
    })),
    assignments: post.assignments.map((assignment) => ({ ...assignment, minutes: amount() })),
  };
}

function unlessNull<T>(value: T | null, other: () => T): T | null {
  return value === null ? null : other();
}

/** 0 for −0, which JSON cannot write. */
function unsigned(value: number): number {
  return value + 0;
}

import type { Plan, PlanPost } from "@/lib/plan/document";
import { advance, type PlanEdit, type PlanIndex, planIndex, recheck } from "@/lib/plan/recheck";
import { addDays, dayOf, onDay } from "@/lib/platform/time";
import { PLANS, wholePlan } from "../check/plans";
import { amount, type Figure } from "../figure";
import type { Part } from "../part";
import { PUBLICATIONS } from "../world/workspace";

const MOST_MS = 1;
const MOST_BYTES = 400;
const MOVES = 3_000;

export const part: Part = {
  title: "recheck: what one move among 100,000 publications does to all flags, one thread",
  async figures() {
    return PLANS.flatMap((sort) => {
      const { name } = sort;
      const plan = wholePlan(PUBLICATIONS, sort);
      const { index, bytes } = weighed(() => planIndex(plan));
      return [
        moveFigure(`a move as a pointer makes it, ${name}`, index, plan, recheck),
        moveFigure(`the same, and the index moves on, ${name}`, index, plan, advance),
        memoryFigure(name, bytes),
      ];
    });
  },
};

function moveFigure(what: string, index: PlanIndex, plan: Plan, how: typeof recheck): Figure {
  const times: number[] = [];
  let came = 0;
  for (const edit of moves(plan)) {
    const from = performance.now();
    came += how(index, edit).came.length;
    times.push(performance.now() - from);
  }
  // The first ones are compiled on the way.
  const sorted = times.slice(MOVES / 10).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)]!;
  return {
    what: `${what}: p99 of ${sorted.length.toLocaleString("en")}`,
    floor: `the median of them: ${amount(at(0.5) * 1_000, "µs")}`,
    goal: `≤ ${MOST_MS} ms`,
    seen: `${amount(at(0.99), "ms")}; ${(came / MOVES).toFixed(1)} flags come with one`,
    met: at(0.99) <= MOST_MS,
  };
}

function memoryFigure(name: string, bytes: number): Figure {
  const each = bytes / PUBLICATIONS;
  return {
    what: `what the index keeps beside the plan, ${name}`,
    floor: "",
    goal: `≤ ${MOST_BYTES} bytes a publication`,
    seen: `${Math.round(each)} bytes`,
    met: each <= MOST_BYTES,
  };
}

/** Any publication, up to five days earlier or later, as somebody who drags it about. */
function* moves(plan: Plan): Generator<PlanEdit> {
  for (let step = 0; step < MOVES; step++) {
    const post = plan.posts[(step * 7_919) % plan.posts.length]!;
    yield { posts: new Map([[post.id, moved(post, 1 + (step % 5), step % 2 === 0 ? 1 : -1)]]) };
  }
}

function moved(post: PlanPost, days: number, way: number): PlanPost {
  const [first, ...others] = post.publications;
  const at = onDay(first!.at!, addDays(dayOf(first!.at!), days * way));
  return { ...post, publications: [{ ...first!, at }, ...others] };
}

/** With the heap collected before and after: what `make` leaves. Needs node --expose-gc. */
function weighed(make: () => PlanIndex): { index: PlanIndex; bytes: number } {
  const collect = globalThis.gc;
  if (!collect)
    throw new Error("Memory can be weighed under node --expose-gc only: npm run bench sees to it");
  collect();
  const before = inUse();
  const index = make();
  collect();
  return { index, bytes: inUse() - before };
}

/** Typed arrays lie outside the heap. */
function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

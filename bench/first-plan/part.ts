import { openStore } from "@/db/store";
import { NOW, SLUG } from "@/e2e/server/settings";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { type Answers, questionOf } from "@/lib/start/place/answers.test-support";
import { askedPlan } from "@/lib/start/place/asked";
import { firstPlan } from "@/lib/start/place/first-plan";
import { amount, type Figure } from "../figure";
import type { Part } from "../part";

const RUNS = 30;

const FIRM: Answers = {
  today: "2026-11-09",
  objectives: [
    ["employer_brand", 0.4],
    ["engage_audience", 0.3],
    ["increase_visibility", 0.3],
  ],
  networks: ["linkedin", "facebook", "instagram", "blog"],
  hours: [900, 600, 300],
  columns: [0.4, 0.3, 0.3],
  audiences: 2,
  events: [
    { start: "2026-12-15", kind: "webinar" },
    { start: "2026-12-19", kind: "public_event" },
  ],
};
const AGENCY: Answers = {
  ...FIRM,
  networks: ["linkedin", "facebook", "instagram", "blog", "x", "pinterest", "threads", "tiktok"],
  hours: [1_800, 1_800, 1_800],
};

/** The reckoning alone for those who begin; for those who plan already, with the reads of one request. */
export const part: Part = {
  title: "the first plan that the answers make",
  async figures(world) {
    const figures: Figure[] = [];
    for (const [who, answers] of [
      ["four channels, two events", FIRM],
      ["eight channels, two events", AGENCY],
    ] as const) {
      const question = questionOf(answers);
      const count = firstPlan(question).drafts.length;
      figures.push(figure(`${count} drafts for ${who}`, await timed(async () => firstPlan(question))));
    }
    const workspace = await world.workspace(1_000);
    const store = openStore(workspace);
    const at = Date.parse(NOW);
    const actor = (await actorIn(store.read, (await userById(store.read, "owner"))!, SLUG))!;
    const count = (await askedPlan(store.read, actor, at)).plan.drafts.length;
    const seen = await timed(() => askedPlan(store.read, actor, at));
    figures.push(figure(`${count} more drafts where 1,000 a month are planned`, seen));
    await store.close();
    return figures;
  },
};

function figure(what: string, { median, p95 }: { median: number; p95: number }): Figure {
  return {
    what: `${what}: p95 of ${RUNS}`,
    floor: `the median of them: ${amount(median, "ms")}`,
    goal: "",
    seen: amount(p95, "ms"),
    met: null,
  };
}

async function timed(work: () => Promise<unknown>): Promise<{ median: number; p95: number }> {
  // The first ones are compiled on the way.
  for (let run = 0; run < 5; run++) await work();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(RUNS / 2)]!, p95: times[Math.floor(RUNS * 0.95)]! };
}

import { openStore } from "@/db/store";
import { NOW, SLUG } from "@/e2e/server/settings";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { type Answers, questionOf } from "@/lib/start/place/answers.test-support";
import { askedPlan } from "@/lib/start/place/asked";
import { firstPlan } from "@/lib/start/place/first-plan";
import type { Figure } from "../figure";
import type { Part } from "../part";
import { tailFigure, tailOf } from "../tail";

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
      figures.push(tailFigure(`${count} drafts for ${who}`, await tailOf(() => firstPlan(question))));
    }
    const workspace = await world.workspace(1_000);
    const store = openStore(workspace);
    const at = Date.parse(NOW);
    const actor = (await actorIn(store.read, (await userById(store.read, "owner"))!, SLUG))!;
    const count = (await askedPlan(store.read, actor, at, "fr")).plan.drafts.length;
    const seen = await tailOf(() => askedPlan(store.read, actor, at, "fr"));
    figures.push(tailFigure(`${count} more drafts where 1,000 a month are planned`, seen));
    await store.close();
    return figures;
  },
};

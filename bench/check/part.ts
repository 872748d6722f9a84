import { checkPlan } from "@/lib/plan/check";
import type { Plan } from "@/lib/plan/document";
import { CADENCE_RULES, EVENT_RULES, type RuleId } from "@/lib/plan/flag";
import { dayNumber, dayOf } from "@/lib/platform/time";
import { type Figure, timesTheFloor } from "../figure";
import type { Part } from "../part";
import { interleaved } from "../timing";
import { PUBLICATIONS } from "../world/workspace";
import { PLANS, type PlanSort, wholePlan } from "./plans";

const GOAL = 500_000;

export const part: Part = {
  title: "checkPlan: all rules over 100,000 publications, one thread",
  async figures() {
    const figures: Figure[] = [];
    for (const sort of PLANS) {
      const { name } = sort;
      const plan = wholePlan(PUBLICATIONS, sort);
      figures.push(await figureOf(name, plan), await growthFigure(sort));
      if (sort === PLANS[1])
        figures.push(await figureOf(`${name}, Cadence and Events alone`, plan, FIRST_RULES));
    }
    return figures;
  },
};

const FIRST_RULES = [...CADENCE_RULES, ...EVENT_RULES];

async function figureOf(name: string, plan: Plan, rules?: readonly RuleId[]): Promise<Figure> {
  const bare = bareLoop(plan);
  const check = () => checkPlan(plan, { rules });
  // What is compiled on the way is not measured.
  for (let round = 0; round < 5; round++) check();
  const times = await interleaved({ check, bare }, { rounds: 9 });
  const perSecond = (ms: number) => Math.round(PUBLICATIONS / (ms / 1_000));
  const seen = perSecond(times.check);
  return {
    what: `publications a second, ${name}, ${check().length.toLocaleString("en")} flags`,
    floor: `a count by channel and day in typed arrays: ${millions(perSecond(times.bare))}`,
    goal: `≥ ${millions(GOAL)}`,
    seen: `${millions(seen)} (${Math.round(times.check / times.bare)} × the floor’s time)`,
    met: seen >= GOAL,
  };
}

/** Ten times the publications over ten times the months. */
async function growthFigure(sort: PlanSort): Promise<Figure> {
  const [one, ten] = [wholePlan(PUBLICATIONS / 10, sort), wholePlan(PUBLICATIONS, sort)];
  const times = await interleaved({ one: () => checkPlan(one), ten: () => checkPlan(ten) }, { rounds: 9 });
  return timesTheFloor({
    what: `100,000 publications, ${sort.name}`,
    floor: "10,000 of them",
    unit: "ms",
    ours: times.ten,
    least: times.one,
    most: 12,
  });
}

/** The least that a rule of rhythm must do, with dates that are numbers already: count, and compare with a limit. */
function bareLoop({ posts, channels, period }: Plan): () => number {
  const places = new Map(channels.map(({ id }, place) => [id, place]));
  const first = dayNumber(period.from);
  const publications = posts.flatMap((post) => post.publications);
  const channelOf = Uint8Array.from(publications, ({ channel }) => places.get(channel)!);
  const dayIndex = Int32Array.from(publications, ({ at }) => dayNumber(dayOf(at!)) - first);
  const days = dayNumber(period.to) - first + 1;
  return () => {
    const counts = new Uint16Array(channels.length * days);
    let over = 0;
    for (let index = 0; index < channelOf.length; index++) {
      const place = channelOf[index]! * days + dayIndex[index]!;
      counts[place]! += 1;
      if (counts[place]! > 1) over++;
    }
    return over;
  };
}

const millions = (count: number) => `${(count / 1_000_000).toFixed(2)} million`;

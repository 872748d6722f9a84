// How fast checkPlan is: 100,000 publications on 20 channels over three years, in memory, on one core. Two plans: one in
// order, with the flags that a team would have, and one thrown together, in which nearly every publication is in a flag.
import { checkPlan } from "@/lib/plan/check";
import type { Plan, PlanPost } from "@/lib/plan/document";
import { EVENT_KINDS, NETWORKS, PLAN_FORMAT } from "@/lib/plan/vocabulary";
import { addDays } from "@/lib/platform/time";

type Figure = { name: string; value: number; unit: string; goal?: string; ok?: boolean; note?: string };

const PUBLICATIONS = 100_000;
const CHANNELS = 20;
const FIRST = "2026-01-01";
const DAYS = 3 * 365;
const GOAL = 500_000;
const ROUNDS = 9;
/** All of them count: a post that nobody will see would cost next to nothing. */
const PLANNED = ["draft", "in_review", "approved", "scheduled", "published"] as const;

export async function measure(): Promise<Figure[]> {
  const floor = bestOf(floorWork());
  return [
    ...figuresOf("in order", planOf(inOrder), floor),
    ...figuresOf("thrown together", planOf(thrownTogether), floor),
    { name: "floor: sorting and walking as many bare numbers", value: perSecond(floor), unit: "numbers/s" },
  ];
}

function figuresOf(name: string, plan: Plan, floor: number): Figure[] {
  let flags = 0;
  const time = bestOf(() => {
    flags = checkPlan(plan).length;
  });
  const speed = perSecond(time);
  const note = `${flags} flags in ${time.toFixed(0)} ms, ${(time / floor).toFixed(1)} × the floor`;
  const goal = `≥ ${GOAL}`;
  return [
    { name: `checkPlan, ${name}`, value: speed, unit: "publications/s", goal, ok: speed >= GOAL, note },
  ];
}

/** What no implementation can do without: the instants sorted, and each looked at a few times. */
function floorWork(): () => void {
  const random = pseudoRandom(1);
  const instants = Float64Array.from({ length: PUBLICATIONS }, () => random(DAYS * 1440));
  return () => {
    const sorted = instants.slice().sort();
    const perDay = new Int32Array(DAYS);
    const gaps = new Float64Array(PUBLICATIONS);
    for (const instant of sorted) perDay[Math.floor(instant / 1440)]! += 1;
    for (let place = 1; place < PUBLICATIONS; place++) gaps[place] = sorted[place]! - sorted[place - 1]!;
  };
}

/** The best of some rounds, in ms: others on the machine can only make it slower. */
function bestOf(work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

function perSecond(time: number): number {
  return Math.round((PUBLICATIONS / time) * 1000);
}

type Placing = (
  index: number,
  random: (below: number) => number,
) => { channel: number; day: number; minute: number };

/** Each channel has its hours, four or five times a day, day after day. */
const inOrder: Placing = (index) => {
  const channel = index % CHANNELS;
  const turn = Math.floor(index / CHANNELS);
  const perDay = PUBLICATIONS / CHANNELS / DAYS;
  return { channel, day: Math.floor(turn / perDay), minute: 480 + Math.floor((turn % perDay) * 150) };
};

const thrownTogether: Placing = (_, random) => ({
  channel: random(CHANNELS),
  day: random(DAYS),
  minute: random(1440),
});

function planOf(placing: Placing): Plan {
  const random = pseudoRandom(20_261_109);
  return {
    format: PLAN_FORMAT,
    workspace: { name: "Bench", timeZone: "Europe/Paris", weekStart: "monday", sites: [], limits: {} },
    period: { from: FIRST, to: addDays(FIRST, DAYS - 1) },
    today: null,
    channels: Array.from({ length: CHANNELS }, (_, index) => aChannel(index, placing === inOrder)),
    objectives: [],
    campaigns: [],
    events: Array.from({ length: 60 }, (_, index) => anEvent(index)),
    contributors: [],
    tasks: [],
    posts: Array.from({ length: PUBLICATIONS }, (_, index) => aPost(index, placing(index, random), random)),
  };
}

function aChannel(index: number, generous: boolean): Plan["channels"][number] {
  const cadence = { per: "week" as const, min: 20, max: 40, maxPerDay: 6, minGapHours: 1, maxSilenceDays: 3 };
  return {
    id: `c${index}`,
    name: `Canal ${index}`,
    network: NETWORKS[index % NETWORKS.length]!,
    timeZone: index % 3 === 0 ? "America/New_York" : null,
    presence: "active",
    activeFrom: null,
    activeTo: null,
    pauses: index % 4 === 0 ? [{ from: "2026-08-01", to: "2026-08-15" }] : [],
    cadence: generous ? cadence : null,
    monitors: [],
    careMinutesPerWeek: null,
  };
}

function anEvent(index: number): Plan["events"][number] {
  const start = addDays(FIRST, 30 + index * 17);
  return {
    id: `e${index}`,
    name: `Temps fort ${index}`,
    start,
    end: addDays(start, 2),
    kind: EVENT_KINDS[index % (EVENT_KINDS.length - 1)]!,
    preparationDays: 21,
    communicationDays: 14,
    freezeDays: 5,
    followUpDays: 7,
    owner: null,
  };
}

function aPost(
  index: number,
  { channel, day, minute }: ReturnType<Placing>,
  random: (below: number) => number,
): PlanPost {
  const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return {
    id: `p${index}`,
    title: `Sujet ${index}`,
    status: PLANNED[random(PLANNED.length)]!,
    objective: null,
    campaign: null,
    event: random(20) === 0 ? `e${random(60)}` : null,
    format: null,
    promotional: false,
    cost: 0,
    createdAt: null,
    text: "Texte",
    link: null,
    media: [],
    publications: [
      {
        id: `q${index}`,
        channel: `c${channel}`,
        at: `${addDays(FIRST, day)}T${time}`,
        text: null,
        result: null,
      },
    ],
    assignments: [],
  };
}

/** The same numbers on every machine (the minimal standard generator of Park and Miller). */
function pseudoRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

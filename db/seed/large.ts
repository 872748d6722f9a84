import type { Tx } from "@/db/store";
import type { Plan, PlanChannel, PlanEvent, PlanObjective, PlanPost } from "@/lib/plan/document";
import {
  FORMATS,
  type Network,
  type ObjectiveKind,
  PLAN_FORMAT,
  POST_STATUSES,
  type PostStatus,
} from "@/lib/plan/vocabulary";
import { newId } from "@/lib/platform/id";
import { addDays, type Day, daysBetween, monthOf } from "@/lib/platform/time";
import { addOwner } from "@/lib/workspaces/create";
import { importPlan } from "@/lib/workspaces/import-plan";
import type { WorkspaceRow } from "@/lib/workspaces/repository";

/** `around`: a day of the month in the middle; months before and after it are filled evenly. */
export type LargeSize = { publications: number; perMonth: number; around: Day };

const NETWORKS: readonly Network[] = [
  "linkedin",
  "instagram",
  "facebook",
  "x",
  "bluesky",
  "mastodon",
  "blog",
  "newsletter",
];
const CONTRIBUTORS = ["lucie", "ines", "thomas"];
const OBJECTIVES: readonly ObjectiveKind[] = ["employer_brand", "generate_leads", "increase_visibility"];
const CAMPAIGNS = ["salon", "recrutement", "ouverture"];
const SENTENCE =
  "Du 17 au 19 novembre, nous serons au salon, stand H42, avec une démonstration qui tient dans la main. ";

/** A workspace to measure with: the same size always gives the same plan. Each post is on two channels. */
export function largePlan({ publications, perMonth, around }: LargeSize): Plan {
  const months = monthsAround(around, Math.ceil(publications / perMonth));
  const random = pseudoRandom(20_261_109);
  const posts = Array.from({ length: Math.ceil(publications / 2) }, (_, index) => {
    const month = months[Math.floor((index * 2) / perMonth)]!;
    return aLargePost(index, month, around, random);
  });
  return {
    format: PLAN_FORMAT,
    workspace: {
      name: "Grand espace",
      timeZone: "Europe/Paris",
      weekStart: "monday",
      sites: ["grand-espace.example"],
      limits: {},
    },
    period: monthOf(around),
    today: around,
    channels: NETWORKS.map(aLargeChannel),
    objectives: OBJECTIVES.map(aLargeObjective),
    campaigns: CAMPAIGNS.map((id) => ({ id, name: `Campagne ${id}`, budget: 1_000_000 })),
    events: months.map(({ from }, index) => aLargeEvent(from, index)),
    contributors: CONTRIBUTORS.map((id) => ({ id, name: id, minutesPerWeek: 900, absences: [] })),
    tasks: [],
    audiences: [],
    columns: [],
    posts,
  };
}

export async function seedLarge(
  tx: Tx,
  size: LargeSize,
  { slug, ownerId, at }: { slug: string; ownerId: string; at: number },
): Promise<WorkspaceRow> {
  const workspace = await importPlan(tx, largePlan(size), { id: newId(), slug, at });
  await addOwner(tx, workspace.id, ownerId, at);
  return workspace;
}

function aLargePost(
  index: number,
  month: { from: Day; to: Day },
  today: Day,
  random: (below: number) => number,
): PlanPost {
  const days = daysBetween(month.from, month.to) + 1;
  const day = addDays(month.from, random(days));
  const channel = random(NETWORKS.length);
  const at = (hour: number) => `${day}T${String(hour).padStart(2, "0")}:${random(2) ? "30" : "00"}`;
  const status = aStatus(day < today, random);
  const publication = (which: number) => ({
    id: `p${index}-${which}`,
    channel: NETWORKS[(channel + which) % NETWORKS.length]!,
    at: at(8 + random(11)),
    text: null,
    result: status === "published" && random(20) > 0 ? random(500) : null,
  });
  return {
    id: `p${index}`,
    title: `Contenu ${index}`,
    status,
    objective: OBJECTIVES[random(OBJECTIVES.length)]!,
    campaign: random(4) === 0 ? CAMPAIGNS[random(CAMPAIGNS.length)]! : null,
    event: random(20) === 0 ? `e-${month.from}` : null,
    format: FORMATS[random(5)]!,
    promotional: random(5) === 0,
    cost: random(20),
    createdAt: "2026-01-05T08:00:00Z",
    text: `${SENTENCE.repeat(1 + random(3))}Rendez-vous n° ${index}.`,
    link: "https://www.grand-espace.example/salon",
    media: random(2) ? [{ type: "image", alt: "Une image" }] : [],
    publications: [publication(0), publication(1)],
    assignments: [
      {
        contributor: CONTRIBUTORS[random(3)]!,
        role: "author",
        minutes: 45,
        due: addDays(day, -2),
        done: status === "published" || random(10) > 0,
      },
    ],
    audience: null,
    column: null,
  };
}

/** What is past is published, but for one in fifty that was forgotten. */
function aStatus(isPast: boolean, random: (below: number) => number): PostStatus {
  return isPast && random(50) > 0 ? "published" : POST_STATUSES[1 + random(5)]!;
}

const aLargeChannel = (network: Network): PlanChannel => ({
  id: network,
  name: `Page ${network}`,
  network,
  timeZone: null,
  presence: "active",
  activeFrom: null,
  activeTo: null,
  pauses: [],
  cadence: null,
  monitors: ["lucie"],
  careMinutesPerWeek: null,
});

const aLargeObjective = (kind: ObjectiveKind): PlanObjective => ({
  id: kind,
  name: kind,
  kind,
  weight: 0.3,
  from: null,
  to: null,
  kpi: "contacts",
  target: 100,
});

const aLargeEvent = (from: Day, index: number): PlanEvent => ({
  id: `e-${from}`,
  name: `Salon ${index}`,
  start: addDays(from, 14),
  end: addDays(from, 16),
  kind: "trade_show",
  preparationDays: 21,
  communicationDays: 14,
  freezeDays: 5,
  followUpDays: 7,
  owner: null,
});

/** The month of a day first, then by turns one before and one after. */
function monthsAround(day: Day, count: number): { from: Day; to: Day }[] {
  const months = [monthOf(day)];
  let [first, last] = [months[0]!, months[0]!];
  while (months.length < count) {
    first = monthOf(addDays(first.from, -1));
    last = monthOf(addDays(last.to, 1));
    months.push(first, last);
  }
  return months;
}

/** Whole numbers below a bound, always the same ones (the linear congruential generator of Numerical Recipes). */
function pseudoRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

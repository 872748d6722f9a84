// Workspaces whose five questions have just been answered.

import { rhythmStart } from "@/lib/channels/rhythm-start";
import type { Plan } from "@/lib/plan/document";
import { readPlan } from "@/lib/plan/read";
import type { Network, ObjectiveKind } from "@/lib/plan/vocabulary";
import { matrixCell, preparation } from "@/lib/reference";
import { horizonOf } from "@/lib/workspaces/rules";
import type { FirstPlanQuestion } from "./question";

export type Answers = {
  today: string;
  objectives: [ObjectiveKind, number | null][];
  networks: Network[];
  /** Minutes a week of each contributor. */
  hours: number[];
  columns?: readonly (number | null)[];
  audiences?: number;
  events?: { start: string; kind: Plan["events"][number]["kind"]; end?: string }[];
  absences?: { from: string; to: string }[];
  more?: Record<string, unknown>;
};

export function questionOf(answers: Answers): FirstPlanQuestion {
  return {
    plan: planOf(answers) as FirstPlanQuestion["plan"],
    waiting: [],
    locale: "fr",
    daysOff: new Set(),
    usualTimes: new Map(),
    fitOf: matrixCell,
    formats: null,
  };
}

function planOf({ today, objectives, networks, hours, columns = [], audiences = 0, ...rest }: Answers): Plan {
  const activeFrom = rhythmStart(today, "monday");
  const reading = readPlan({
    format: "marronnier/plan@1",
    workspace: { name: "Neuf", timeZone: "Europe/Paris", sites: ["neuf.example"] },
    period: horizonOf(today, { weekStart: "monday", weeksBack: 4, weeksAhead: 6 }),
    today,
    channels: networks.map((network, place) => ({
      id: `c${place}`,
      name: network,
      network,
      activeFrom,
      monitors: hours.length > 0 ? ["p0"] : [],
    })),
    objectives: objectives.map(([kind, weight], place) => ({
      id: `o${place}`,
      name: kind,
      kind,
      weight,
      kpi: "k",
      target: 10,
    })),
    contributors: hours.map((minutesPerWeek, place) => ({
      id: `p${place}`,
      name: `P${place}`,
      minutesPerWeek,
      absences: place === 0 ? (rest.absences ?? []) : [],
    })),
    audiences: Array.from({ length: audiences }, (_, place) => ({ id: `a${place}`, name: `A${place}` })),
    columns: columns.map((share, place) => ({ id: `k${place}`, name: `K${place}`, share })),
    events: (rest.events ?? []).map(({ start, end = start, kind }, place) => {
      const { name: _, ...days } = preparation(kind);
      return { id: `e${place}`, name: `E${place}`, start, end, kind, ...days };
    }),
    ...rest.more,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.plan;
}

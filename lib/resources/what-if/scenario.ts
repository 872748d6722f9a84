import type { PlanChannel, PlanObjective } from "@/lib/plan/document";
import type { Network, ObjectiveKind } from "@/lib/plan/vocabulary";
import type { Day } from "@/lib/platform/time";

/** One thing that a workspace thinks of doing. */
export type Step =
  | { do: "add_channel"; network: Network; name: string; monitor: string | null }
  | { do: "drop_channel"; id: string }
  | { do: "add_objective"; kind: ObjectiveKind; name: string; weight: number | null }
  | { do: "drop_objective"; id: string };
export type StepOf<Do extends Step["do"]> = Extract<Step, { do: Do }>;

/** Several at once; in which order they were thought of changes nothing. */
export type Scenario = readonly Step[];

export const stepsThat = <Do extends Step["do"]>(scenario: Scenario, what: Do): StepOf<Do>[] =>
  scenario.filter((step): step is StepOf<Do> => step.do === what);

/** The ids that steps of this kind name. */
export const droppedIn = (scenario: Scenario, what: "drop_channel" | "drop_objective"): Set<string> =>
  new Set(stepsThat(scenario, what).map(({ id }) => id));

/** With the rhythm and the care of its network, from the day on which a new rhythm begins. */
export const channelOf = ({ network, name, monitor }: StepOf<"add_channel">, activeFrom: Day) =>
  ({
    name,
    network,
    timeZone: null,
    presence: "active",
    activeFrom,
    activeTo: null,
    pauses: [],
    cadence: null,
    monitors: monitor === null ? [] : [monitor],
    careMinutesPerWeek: null,
  }) satisfies Omit<PlanChannel, "id">;

export const objectiveOf = ({ kind, name, weight }: StepOf<"add_objective">) =>
  ({ name, kind, weight, from: null, to: null, kpi: null, target: null }) satisfies Omit<PlanObjective, "id">;

import {
  CADENCE_RULES,
  CONTENT_RULES,
  CONTRIBUTOR_RULES,
  EVENT_RULES,
  MIX_RULES,
  OBJECTIVE_RULES,
  type RuleId,
  WORKFLOW_RULES,
} from "@/lib/plan/flag";

/** In the order of the specification; named as the page of rules names them. */
export const FLAG_FAMILIES = [
  "cadence",
  "event",
  "objective",
  "mix",
  "content",
  "contributor",
  "workflow",
] as const;
export type FlagFamily = (typeof FLAG_FAMILIES)[number];

export const RULES_OF: Record<FlagFamily, readonly RuleId[]> = {
  cadence: CADENCE_RULES,
  event: EVENT_RULES,
  objective: OBJECTIVE_RULES,
  mix: MIX_RULES,
  content: CONTENT_RULES,
  contributor: CONTRIBUTOR_RULES,
  workflow: WORKFLOW_RULES,
};

/** Rules that say nothing without a day on which they are asked. */
export const RULES_OF_TODAY: readonly RuleId[] = [
  "workflow.unapproved",
  "workflow.missed",
  "workflow.rushed",
  "results.missing",
];

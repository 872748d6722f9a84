import { type Flag, RULE_IDS } from "@/lib/plan/flag";

/** Rules whose words are written ahead of the check that will find them. */
const AWAITED_RULES = [
  "objective.missing",
  "objective.too-many",
  "objective.unmeasured",
  "objective.no-channel",
  "objective.caution-channel",
  "objective.neglected",
  "objective.dominant",
  "mix.promotional",
  "mix.promotional-run",
  "mix.monotony",
  "content.too-long",
  "content.no-media",
  "content.no-alt",
  "content.no-own-link",
  "content.same-text",
  "content.repeated",
  "load.overload",
  "load.unsustainable",
  "contributor.absent",
  "contributor.no-author",
  "contributor.self-review",
  "contributor.late",
  "contributor.single-voice",
  "channel.unmonitored",
  "workflow.unapproved",
  "workflow.missed",
  "workflow.rushed",
  "budget.overspent",
  "results.missing",
] as const;

/** Every rule that has words. The types below hold RULE_IDS within it: a new rule without a text does not compile. */
export const DESCRIBED_RULES = [...RULE_IDS, ...AWAITED_RULES] as const;
export type DescribedRule = (typeof DESCRIBED_RULES)[number];

export type DescribableFlag = Omit<Flag, "rule"> & { rule: DescribedRule };

import type { RuleId, Severity } from "./flag";
import type { LimitName } from "./vocabulary";

/** Whose work a flag of the rule is, first of all. */
export const CONCERNED = ["planner", "author", "contributor", "approver", "owner", "manager"] as const;
export type Concerned = (typeof CONCERNED)[number];

/** Where a rule takes its limit from, when it is none of the workspace's. */
export const LIMIT_SOURCES = [
  "rhythm",
  "channel",
  "event",
  "objective",
  "campaign",
  "contributor",
  "network",
  "site",
  "fixed",
] as const;
export type LimitSource = (typeof LIMIT_SOURCES)[number];

export type RuleFacts = {
  /** The gravest first. */
  severities: readonly Severity[];
  concerns: Concerned;
  /** Of §4 of the specification: what a workspace may tune. */
  limits: readonly LimitName[];
  source: LimitSource | null;
};

/** What can be said of each rule without a plan: for the page of rules and for --explain. */
export const RULE_FACTS: Readonly<Record<RuleId, RuleFacts>> = {
  "cadence.over-posting": facts(["error", "warning"], "planner", "rhythm"),
  "cadence.under-posting": facts(["warning"], "planner", "rhythm"),
  "cadence.over-day": facts(["error", "warning"], "planner", "rhythm"),
  "cadence.too-close": facts(["error", "warning"], "planner", "rhythm"),
  "cadence.silence": facts(["warning"], "planner", "rhythm"),
  "cadence.bunched": facts(["info"], "planner", "fixed"),
  "cadence.inactive-channel": facts(["warning"], "planner", "channel"),
  "event.no-window": facts(["warning"], "owner", "event"),
  "event.unprepared": facts(["error"], "owner", "event"),
  "event.late-preparation": facts(["warning"], "owner", "event"),
  "event.short-window": facts(["warning"], "owner", "event"),
  "event.not-frozen": facts(["warning"], "approver", "event"),
  "event.no-coverage": facts(["info"], "owner", "event"),
  "event.no-follow-up": facts(["info"], "owner", "event"),
  "event.owner-clash": facts(["warning"], "manager", "event"),
  "objective.missing": facts(["warning"], "planner", null),
  "objective.too-many": facts(["error", "warning"], "manager", null, "objectives"),
  "objective.unmeasured": facts(["warning"], "manager", "objective"),
  "objective.no-channel": facts(["error"], "manager", "objective"),
  "objective.caution-channel": facts(["warning"], "planner", "objective"),
  "objective.neglected": facts(["error", "warning"], "planner", "objective", "sampleSize"),
  "objective.dominant": facts(["info"], "planner", "objective", "sampleSize"),
  "mix.promotional": facts(["warning"], "planner", null, "promotionShare", "sampleSize"),
  "mix.promotional-run": facts(["warning"], "planner", null, "promotionalRun"),
  "mix.monotony": facts(["info"], "planner", null, "formatShare", "sampleSize"),
  "content.too-long": facts(["error"], "author", "network"),
  "content.no-media": facts(["error"], "author", "network"),
  "content.no-alt": facts(["warning"], "author", "network"),
  "content.no-own-link": facts(["warning"], "author", "site"),
  "content.same-text": facts(["info"], "author", null),
  "content.repeated": facts(["warning"], "author", null, "repeatDays"),
  "load.overload": facts(["error", "warning"], "contributor", "contributor", "loadWarning", "loadError"),
  "load.unsustainable": facts(["warning"], "manager", "contributor"),
  "contributor.absent": facts(["warning"], "contributor", "contributor"),
  "contributor.no-author": facts(["warning"], "planner", null, "authorDays"),
  "contributor.self-review": facts(["warning"], "planner", null),
  "contributor.late": facts(["error", "warning"], "contributor", null),
  "contributor.single-voice": facts(["info"], "manager", null, "singleVoiceShare", "sampleSize"),
  "channel.unmonitored": facts(["warning"], "manager", "channel"),
  "workflow.unapproved": facts(["warning"], "approver", null, "approvalDays"),
  "workflow.missed": facts(["error"], "planner", null),
  "workflow.rushed": facts(["info"], "planner", null, "rushedHours"),
  "budget.overspent": facts(["error"], "manager", "campaign"),
  "results.missing": facts(["info"], "planner", null, "resultDays"),
};

function facts(
  severities: readonly Severity[],
  concerns: Concerned,
  source: LimitSource | null,
  ...limits: LimitName[]
): RuleFacts {
  return { severities, concerns, source, limits };
}

import type { RuleId } from "@/lib/plan/flag";
import type { LimitName } from "@/lib/plan/vocabulary";

/** A rule that a workspace does not judge: whose decision, why, and since when. */
export type RuleOff = {
  rule: RuleId;
  reason: string;
  /** Id of an account. */
  by: string;
  /** UTC milliseconds. */
  at: number;
};

export const LIMIT_UNITS = ["share", "objectives", "publications", "days", "hours"] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** What each limit of §4 counts, and the most that a form takes. */
export const LIMITS: Readonly<Record<LimitName, { unit: LimitUnit; least: number; most: number }>> = {
  objectives: { unit: "objectives", least: 0, most: 100 },
  promotionShare: { unit: "share", least: 0, most: 1 },
  promotionalRun: { unit: "publications", least: 1, most: 100 },
  formatShare: { unit: "share", least: 0, most: 1 },
  singleVoiceShare: { unit: "share", least: 0, most: 1 },
  sampleSize: { unit: "publications", least: 1, most: 1000 },
  approvalDays: { unit: "days", least: 0, most: 365 },
  rushedHours: { unit: "hours", least: 0, most: 8760 },
  repeatDays: { unit: "days", least: 0, most: 3650 },
  authorDays: { unit: "days", least: 0, most: 365 },
  resultDays: { unit: "days", least: 0, most: 365 },
  // A share of the room that somebody has, which more than all of it may be.
  loadWarning: { unit: "share", least: 0, most: 10 },
  loadError: { unit: "share", least: 0, most: 10 },
};

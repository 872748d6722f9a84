import type { RuleId } from "@/lib/plan/flag";
import type { LimitName } from "@/lib/plan/vocabulary";

export interface RuleOffView {
  rule: RuleId;
  reason: string;
  /** Name of the member who decided; null where they left. */
  by: string | null;
  /** "YYYY-MM-DD", in the zone of the workspace. */
  since: string;
}

/** How a workspace has set the check. */
export interface Tuning {
  slug: string;
  /** Only what departs from the defaults. */
  limits: Partial<Record<LimitName, number>>;
  off: RuleOffView[];
  /** Guards the next change of a limit. */
  version: number;
  mayTune: boolean;
}

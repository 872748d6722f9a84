import type { NetworkCadence } from "@/lib/networks";
import type { PlanCadence } from "@/lib/plan/document";
import type { CadencePer } from "@/lib/plan/vocabulary";

/** What the question asks of a rhythm; null: no such limit. */
export interface AskedRhythm {
  per: CadencePer;
  min: number | null;
  max: number | null;
  maxPerDay: number | null;
}

const DAYS = { week: 7, month: 31 } as const;
/** Of a day in which people read. */
const WAKING_HOURS = 12;

/**
 * The cadence that an answer makes. What is not asked is as it was, unless it could not be kept at such a rhythm: who
 * publishes once a month is silent for longer than a network's usual week.
 */
export function cadenceWith(before: NetworkCadence | PlanCadence, asked: AskedRhythm): PlanCadence {
  const { minGapHours: gap, maxSilenceDays: silence } = before;
  const { min, maxPerDay } = asked;
  const isRarer = min !== null && min > 0 && silence !== null;
  const isDenser = maxPerDay !== null && maxPerDay > 1 && gap !== null && maxPerDay !== before.maxPerDay;
  return {
    ...asked,
    minGapHours: isDenser ? Math.min(gap, Math.floor(WAKING_HOURS / maxPerDay)) : gap,
    maxSilenceDays: isRarer ? Math.max(silence, Math.ceil(DAYS[asked.per] / min)) : silence,
  };
}

/** Whether an answer says what the rhythm was already. */
export const isSameRhythm = (before: NetworkCadence | PlanCadence, asked: AskedRhythm): boolean =>
  before.per === asked.per &&
  before.min === asked.min &&
  before.max === asked.max &&
  before.maxPerDay === asked.maxPerDay;

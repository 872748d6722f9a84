import { isAbove } from "../../numbers";
import { idsOf } from "../../prepared/sequence";
import { PROMOTIONAL } from "../../prepared/traits";
import type { MonthRule } from "../rule";

/**
 * mix.promotional (no subject) — month sample with at least sampleSize planned publications; the promotional share is
 * above promotionShare. Warning.
 */
export const promotional: MonthRule = {
  id: "mix.promotional",
  of: "month",
  judge(month, places, { timeline, limits }, findings) {
    if (places.length === 0 || places.length < limits.sampleSize) return;
    const found = places.filter((place) => (timeline.traits[place]! & PROMOTIONAL) !== 0);
    const share = found.length / places.length;
    if (!isAbove(share, limits.promotionShare)) return;
    findings.add(this.id, {
      severity: "warning",
      subject: {},
      span: month,
      measured: share,
      limit: limits.promotionShare,
      publications: () => idsOf(timeline, found),
    });
  },
};

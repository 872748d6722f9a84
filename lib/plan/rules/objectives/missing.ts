import { placesInPeriod } from "../../prepared/sequence";
import { onItsDays } from "../on-its-days";
import type { PostRule } from "../rule";

/**
 * objective.missing (post) — a post with a planned publication in the period has no objective. Warning. from…to: first
 * and last such day. measured 0, limit 1.
 */
export const missing: PostRule = {
  id: "objective.missing",
  of: "post",
  judge(prepared, { all, timeline }, findings) {
    if (prepared.count === 0 || prepared.post.objective !== null) return;
    const places = placesInPeriod(prepared, all);
    if (places.length === 0) return;
    findings.add(this.id, {
      ...onItsDays(timeline, prepared, places),
      severity: "warning",
      measured: 0,
      limit: 1,
    });
  },
};

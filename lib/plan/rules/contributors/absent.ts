import { dayNumber } from "@/lib/platform/time";
import { holds } from "../../prepared/calendar";
import { WITH_WORK_DUE } from "../../prepared/traits";
import type { PostRule } from "../rule";

/**
 * contributor.absent (post, contributor) — an assignment not done is due in an absence; post idea, published, failed or
 * cancelled left out. Warning. from = to = due. measured 1, limit 0.
 */
export const absent: PostRule = {
  id: "contributor.absent",
  of: "post",
  judge({ post, traits }, { contributors }, findings) {
    if (!(traits & WITH_WORK_DUE)) return;
    for (const { contributor, due, done } of post.assignments) {
      const { absences } = contributors.get(contributor)!;
      if (done || due === null || absences.length === 0) continue;
      const day = dayNumber(due);
      if (!absences.some((absence) => holds(absence, day))) continue;
      findings.add(this.id, {
        severity: "warning",
        subject: { post: post.id, contributor },
        span: { from: day, to: day },
        measured: 1,
        limit: 0,
        publications: [],
      });
    }
  },
};

import { dayNumber } from "@/lib/platform/time";
import type { PreparedPost, Timeline } from "../../prepared/timeline";
import { WITH_WORK_DUE } from "../../prepared/traits";
import type { PostRule } from "../rule";

/**
 * contributor.late (post, contributor) — an assignment not done is due after the first day of the post's planned
 * publications (in the period or not), or overdue (due before `today`); post idea, published, failed or cancelled left
 * out. Error in the first case, else warning; one flag an assignment. from: that first day in the first case, else due;
 * to: today where overdue, else due. measured: days late (due after that first day, else today after due); limit 0.
 */
export const late: PostRule = {
  id: "contributor.late",
  of: "post",
  judge(prepared, { timeline, calendar: { today } }, findings) {
    if (!(prepared.traits & WITH_WORK_DUE)) return;
    const { post } = prepared;
    const first = firstDay(prepared, timeline);
    for (const { contributor, due, done } of post.assignments) {
      if (done || due === null) continue;
      const day = dayNumber(due);
      const isAfter = first !== null && day > first;
      const isOverdue = today !== null && day < today;
      if (!isAfter && !isOverdue) continue;
      findings.add(this.id, {
        severity: isAfter ? "error" : "warning",
        subject: { post: post.id, contributor },
        span: { from: isAfter ? first : day, to: isOverdue ? today : day },
        measured: isAfter ? day - first : today! - day,
        limit: 0,
        publications: [],
      });
    }
  },
};

function firstDay({ first, count }: PreparedPost, { days }: Timeline): number | null {
  let earliest: number | null = null;
  for (let place = first; place < first + count; place++) {
    if (earliest === null || days[place]! < earliest) earliest = days[place]!;
  }
  return earliest;
}

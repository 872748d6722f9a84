import { isAbove } from "../../numbers";
import type { PreparedPlan } from "../../prepared/prepare";
import { loadIn, roomIn } from "../../prepared/work";
import type { WorkRule } from "../rule";

/**
 * load.overload (contributor) — per calendar week that touches the period. Load: minutes of not-done assignments due in
 * the week, in the period or not (posts idea, failed, cancelled, published left out), plus careMinutesPerWeek / number of
 * monitors for each channel they monitor that is active on a day of the week. Room: minutesPerWeek × d / 5, d = the week's
 * Monday-to-Friday days that are in none of their absences. Warning where load > loadWarning × room, error where load >
 * loadError × room (room 0 and load above 0: error). from…to: the week. measured: load; limit: room (minutes).
 */
export const overload: WorkRule = {
  id: "load.overload",
  of: "work",
  judge(contributor, week, { calendar, limits }, findings) {
    const load = loadIn(contributor, calendar, week);
    const span = calendar.buckets.week[week]!;
    const room = roomIn(contributor, span);
    const severity = overloadOf(load, room, limits);
    if (!severity) return;
    findings.add(this.id, {
      severity,
      subject: { contributor: contributor.id },
      span,
      measured: load,
      limit: room,
      publications: [],
    });
  },
};

/** How bad so much is for so much room (minutes); null: it is borne. */
export function overloadOf(
  load: number,
  room: number,
  limits: Pick<PreparedPlan["limits"], "loadWarning" | "loadError">,
): "error" | "warning" | null {
  if (!isAbove(load, 0)) return null;
  if (room === 0 || isAbove(load, limits.loadError * room)) return "error";
  return isAbove(load, limits.loadWarning * room) ? "warning" : null;
}

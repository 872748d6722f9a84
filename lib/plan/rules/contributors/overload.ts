import { isAbove } from "../../numbers";
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
    if (!isAbove(load, 0)) return;
    const span = calendar.buckets.week[week]!;
    const room = roomIn(contributor, span);
    const isError = room === 0 || isAbove(load, limits.loadError * room);
    if (!isError && !isAbove(load, limits.loadWarning * room)) return;
    findings.add(this.id, {
      severity: isError ? "error" : "warning",
      subject: { contributor: contributor.id },
      span,
      measured: load,
      limit: room,
      publications: [],
    });
  },
};

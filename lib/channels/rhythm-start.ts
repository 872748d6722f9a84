import type { WeekStart } from "@/lib/plan/vocabulary";
import { addDays, type Day, weekOf } from "@/lib/platform/time";

/** Who plans needs some days: what goes out earlier would be a draft, unapproved and rushed, as it is made. */
const LEAST_DAYS = 3;

/** From when new channels owe their rhythm: the first whole week that leaves time to make something for it. */
export function rhythmStart(today: Day, weekStart: WeekStart): Day {
  const { to } = weekOf(addDays(today, LEAST_DAYS - 1), weekStart);
  return addDays(to, 1);
}

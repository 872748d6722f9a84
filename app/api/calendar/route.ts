import { calendarDays } from "@/lib/calendar/queries";
import { memberRoute } from "@/lib/people/route";
import { ok, refuse } from "@/lib/platform/result";
import { daysBetween, isDay } from "@/lib/platform/time";

/** Two years and a bit: more is nobody's screen. */
const MOST_DAYS = 800;

export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    const [from, to] = [query.get("from") ?? "", query.get("to") ?? ""];
    if (!isDay(from)) return refuse("invalid", "invalid", { fields: { from: "not_a_day" } });
    if (!isDay(to)) return refuse("invalid", "invalid", { fields: { to: "not_a_day" } });
    if (to < from) return refuse("invalid", "invalid", { fields: { to: "end_before_start" } });
    if (daysBetween(from, to) > MOST_DAYS) return refuse("invalid", "invalid", { fields: { to: "too_big" } });
    return ok(await calendarDays(actor, { from, to }));
  });

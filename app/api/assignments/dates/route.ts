import { datesAfterMove } from "@/lib/assignments/moving";
import { memberRoute } from "@/lib/people/route";
import { refuse } from "@/lib/platform/result";
import { isDay } from "@/lib/platform/time";

/** What could become of the dates asked of people, now that a post appears on another day than `from`. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    const from = query.get("from");
    if (!isDay(from)) return refuse("invalid", "invalid", { fields: { from: "not_a_day" } });
    return datesAfterMove(actor, query.get("post") ?? "", from);
  });

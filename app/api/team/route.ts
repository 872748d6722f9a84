import { memberRoute } from "@/lib/people/route";
import { ok, refuse } from "@/lib/platform/result";
import { isDay, isOfOurTime } from "@/lib/platform/time";
import { teamCell } from "@/lib/team/queries";

/** What is behind a cell of the team view: `contributor` in the week that holds `day`. */
export function GET(request: Request): Promise<Response> {
  return memberRoute(request, async (actor, query) => {
    const [contributor, day] = [query.get("contributor") ?? "", query.get("day")];
    if (!isDay(day) || !isOfOurTime(day))
      return refuse("invalid", "invalid", { fields: { day: "not_a_day" } });
    const cell = await teamCell(actor, contributor, day);
    return cell ? ok(cell) : refuse("not_found");
  });
}

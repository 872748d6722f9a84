import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { ok, refuse } from "@/lib/platform/result";
import { scenario } from "@/lib/resources/input";
import { whatIf } from "@/lib/resources/what-if/queries";

/** What a scenario would do: `scenario` as the action takes it, in JSON. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    if (!can(actor.role, "plan")) return refuse("forbidden");
    const asked = scenario.safeParse(parsed(query.get("scenario") ?? ""));
    if (!asked.success) return refuse("invalid", "invalid", { fields: { scenario: "invalid" } });
    const told = await whatIf(actor, asked.data);
    return told ? ok(told) : refuse("not_found");
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

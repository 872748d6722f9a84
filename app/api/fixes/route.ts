import { namedFlag } from "@/lib/fixes/input";
import { fixesOfFlag } from "@/lib/fixes/queries";
import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { ok, refuse } from "@/lib/platform/result";

/** What could be done about a flag: asked when somebody wants to know, because it is sought by trying. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    if (!can(actor.role, "plan")) return refuse("forbidden");
    const named = namedFlag.safeParse(parsed(query.get("flag") ?? ""));
    if (!named.success) return refuse("invalid", "invalid", { fields: { flag: "not_one_of" } });
    const fixes = await fixesOfFlag(actor, named.data);
    return fixes ? ok({ fixes }) : refuse("not_found", "flag_gone");
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

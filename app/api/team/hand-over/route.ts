import { handing } from "@/lib/contributors/input";
import { handOverPreview } from "@/lib/contributors/queries";
import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { ok, refuse } from "@/lib/platform/result";

/** What handing over would do: `handing` as the action takes it, in JSON. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    if (!can(actor.role, "plan")) return refuse("forbidden");
    const named = handing.safeParse(parsed(query.get("handing") ?? ""));
    if (!named.success) return refuse("invalid", "invalid", { fields: { handing: "invalid" } });
    const preview = await handOverPreview(actor, named.data);
    return preview ? ok(preview) : refuse("not_found");
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

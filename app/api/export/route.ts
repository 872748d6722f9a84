import { memberRoute } from "@/lib/people/route";
import { ok, refuse } from "@/lib/platform/result";
import { isExportFrame } from "@/lib/workspaces/export-plan";
import { exportedPlan } from "@/lib/workspaces/queries";

/** The plan document of the workspace, as a file. `frame`: "document" as it was imported, "present" as it is judged now. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    const frame = query.get("frame") ?? "document";
    if (!isExportFrame(frame)) return refuse("invalid", "invalid", { fields: { frame: "not_one_of" } });
    const headers = {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${actor.workspace.slug}.marronnier.json"`,
      "Cache-Control": "no-store",
    };
    return ok(new Response(await exportedPlan(actor, frame), { headers }));
  });

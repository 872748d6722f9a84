import { getTranslations } from "next-intl/server";
import { readActivityFilter } from "@/lib/activity/listing/filter";
import { activityForExport } from "@/lib/activity/listing/queries";
import { verbKey } from "@/lib/activity/words";
import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { csv } from "@/lib/platform/csv";
import { ok, refuse } from "@/lib/platform/result";
import { msToInstant } from "@/lib/platform/time";

/** What happened in the workspace, narrowed as the page of activities is; for planners. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    if (!can(actor.role, "plan")) return refuse("forbidden");
    const t = await getTranslations({ locale: actor.locale, namespace: "history" });
    const entries = await activityForExport(actor, readActivityFilter(query));
    const head = [t("csv.at"), t("csv.who"), t("csv.what"), t("csv.kind"), t("csv.title"), t("csv.id")];
    const rows = entries.map(({ at, by, verb, subject }) => [
      msToInstant(at),
      by ?? "",
      t(`verb.${verbKey(verb)}`),
      subject.type,
      subject.title ?? "",
      subject.id,
    ]);
    const headers = {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${actor.workspace.slug}.activity.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    };
    return ok(new Response(csv([head, ...rows]), { headers }));
  });

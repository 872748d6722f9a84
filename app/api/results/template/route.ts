import { getTranslations } from "next-intl/server";
import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { now } from "@/lib/platform/clock";
import { ok, refuse } from "@/lib/platform/result";
import { dayIn } from "@/lib/platform/time";
import { templateOf } from "@/lib/results/import/template";
import { resultsForTemplate } from "@/lib/results/queries";
import { rangeAsked } from "@/lib/results/range";
import { FIGURES } from "@/lib/results/vocabulary";

/** The publications of the shown days as a table to fill in; for planners, who read it back. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    if (!can(actor.role, "plan")) return refuse("forbidden");
    const today = dayIn(now(), actor.workspace.timeZone);
    const { rows, channels } = await resultsForTemplate(actor, rangeAsked(Object.fromEntries(query), today));
    const t = await getTranslations({ locale: actor.locale, namespace: "figures" });
    const heads = actor.locale === "fr" ? HEADS.fr : HEADS.en;
    const names = FIGURES.map((figure) => t(`name.${figure}`));
    const headers = {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${actor.workspace.slug}.results.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    };
    return ok(new Response(templateOf(rows, channels, [...heads, ...names, t("name.result")]), { headers }));
  });

/** Words that the reader of tables knows. */
const HEADS = {
  fr: ["id", "date", "canal", "titre"],
  en: ["id", "date", "channel", "title"],
} as const;

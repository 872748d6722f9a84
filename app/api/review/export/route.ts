import { getTranslations } from "next-intl/server";
import { memberRoute } from "@/lib/people/route";
import { csv } from "@/lib/platform/csv";
import { ok } from "@/lib/platform/result";
import { monthName } from "@/lib/review/month";
import { monthReview } from "@/lib/review/queries";
import { figuresOf } from "@/lib/review/table";

/** The figures of a month's review, for a spreadsheet. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    const { locale, workspace } = actor;
    const { review } = await monthReview(actor, query.get("month"));
    const t = await getTranslations({ locale, namespace: "review" });
    const rules = await getTranslations({ locale, namespace: "rules" });
    const name = `${workspace.slug}.review.${monthName(review.month)}.csv`;
    const headers = {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    };
    return ok(new Response(csv(figuresOf(review, t, rules, locale)), { headers }));
  });

import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { refuse } from "@/lib/platform/result";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { resultsText } from "@/lib/results/input";
import { previewOfResults } from "@/lib/results/queries";
import { MOST_CHARACTERS } from "@/lib/results/vocabulary";

/** What a table of figures, sent as text, would write. Nothing is written. */
export const POST = (request: Request) =>
  memberRoute(request, async (actor) => {
    if (!isSameOrigin(request) || !can(actor.role, "plan")) return refuse("forbidden");
    if (Number(request.headers.get("Content-Length") ?? 0) > MOST_BYTES)
      return refuse("invalid", "results_too_big");
    const text = resultsText.safeParse(await request.text());
    if (!text.success) return refuse("invalid", "results_too_big");
    return previewOfResults(actor, text.data);
  });

/** In UTF-8, four for some characters. */
const MOST_BYTES = 4 * MOST_CHARACTERS;

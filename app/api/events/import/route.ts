import { previewOfImport } from "@/lib/events/import/queries";
import { calendarText } from "@/lib/events/many-input";
import { MOST_CHARACTERS } from "@/lib/ics/vocabulary";
import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { refuse } from "@/lib/platform/result";
import { isSameOrigin } from "@/lib/platform/same-origin";

/** What a calendar file, sent as text, would do to the events. Nothing is written. */
export const POST = (request: Request) =>
  memberRoute(request, async (actor) => {
    if (!isSameOrigin(request) || !can(actor.role, "plan")) return refuse("forbidden");
    if (Number(request.headers.get("Content-Length") ?? 0) > MOST_BYTES)
      return refuse("invalid", "ics_too_big");
    const text = calendarText.safeParse(await request.text());
    if (!text.success) return refuse("invalid", "ics_too_big");
    return previewOfImport(actor, text.data);
  });

/** In UTF-8, four for some characters. */
const MOST_BYTES = 4 * MOST_CHARACTERS;

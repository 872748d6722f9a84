import { getTranslations } from "next-intl/server";
import { countBackPreview } from "@/lib/events/count-back/input";
import { effectOfChosen, proposalsFor } from "@/lib/events/queries";
import { wordedEffect } from "@/lib/events/worded-effect";
import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { ok, refuse } from "@/lib/platform/result";

/** What is missing of an event's backward schedule; with `chosen`, what those would do. */
export const GET = (request: Request) =>
  memberRoute<object>(request, async (actor, query) => {
    if (!can(actor.role, "plan")) return refuse("forbidden");
    const event = query.get("event") ?? "";
    const asked = query.get("chosen");
    if (asked === null) {
      const proposals = await proposalsFor(actor, event);
      return proposals ? ok({ proposals }) : refuse("not_found");
    }
    const chosen = countBackPreview.safeParse(parsed(asked));
    if (!chosen.success) return refuse("invalid", "invalid", { fields: { chosen: "not_one_of" } });
    const effect = await effectOfChosen(actor, event, chosen.data);
    if (!effect) return refuse("not_found");
    const t = await getTranslations({ locale: actor.locale, namespace: "flags" });
    return ok({ ...wordedEffect(effect, event, t, actor.locale), authors: effect.authors });
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

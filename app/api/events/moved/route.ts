import { getTranslations } from "next-intl/server";
import { movedDays } from "@/lib/events/input";
import { movesFor } from "@/lib/events/queries";
import type { MoveView } from "@/lib/events/view";
import { wordedEffect } from "@/lib/events/worded-effect";
import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { ok, refuse } from "@/lib/platform/result";

/** What would become of an event's preparation, had it other days: asked before anything is saved. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    if (!can(actor.role, "plan")) return refuse("forbidden");
    const days = movedDays.safeParse({ start: query.get("start"), end: query.get("end") });
    if (!days.success) return refuse("invalid", "invalid", { fields: { start: "not_a_day" } });
    const event = query.get("event") ?? "";
    const moves = await movesFor(actor, event, days.data);
    if (!moves) return refuse("not_found");
    const t = await getTranslations({ locale: actor.locale, namespace: "flags" });
    const worded = ({ moving, key, ...effect }: MoveView) => ({
      moving,
      key,
      ...wordedEffect(effect, event, t, actor.locale),
    });
    return ok({ along: worded(moves.along), anew: worded(moves.anew), stay: worded(moves.stay) });
  });

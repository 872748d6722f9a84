import { fixesOfPlan } from "@/lib/fixes/queries";
import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { ok, refuse } from "@/lib/platform/result";

/** What mending everything would come to, before anybody does it. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor) =>
    can(actor.role, "plan") ? ok({ steps: await fixesOfPlan(actor) }) : refuse("forbidden"),
  );

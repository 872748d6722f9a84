import { pickedEvents } from "@/lib/events/many-input";
import { trialOf } from "@/lib/events/trial";
import { memberRoute } from "@/lib/people/route";
import { can } from "@/lib/people/rules";
import { ok, refuse } from "@/lib/platform/result";
import { isSameOrigin } from "@/lib/platform/same-origin";

/** Which flags would come with these events. A question too long for an address; nothing is written. */
export const POST = (request: Request) =>
  memberRoute(request, async (actor) => {
    if (!isSameOrigin(request) || !can(actor.role, "plan")) return refuse("forbidden");
    const events = pickedEvents.safeParse(await request.json().catch(() => null));
    if (!events.success) return refuse("invalid");
    return ok(
      await trialOf(
        actor,
        events.data.map(({ uid: _, instance: __, ...event }) => event),
      ),
    );
  });

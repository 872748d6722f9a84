import { liveStream } from "@/lib/live/stream";
import { memberRoute } from "@/lib/people/route";
import { sessionClaim } from "@/lib/people/session";
import { refuse } from "@/lib/platform/result";

export const dynamic = "force-dynamic";

/** Changes of the plan as they come, from `since` on: the revision that the page shows. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    const claim = await sessionClaim();
    if (!claim) return refuse("signed_out");
    const since = request.headers.get("Last-Event-ID") || query.get("since") || null;
    return liveStream(actor, claim, { since, signal: request.signal });
  });

import { tellOpenPost } from "@/lib/live/here";
import { memberRoute } from "@/lib/people/route";
import { refuse } from "@/lib/platform/result";
import { isSameOrigin } from "@/lib/platform/same-origin";

/** Which post this page has open, for those who look at the same workspace. */
export const POST = (request: Request) =>
  memberRoute(request, async (actor) => {
    if (!isSameOrigin(request)) return refuse("forbidden");
    const body: unknown = await request.json().catch(() => null);
    return tellOpenPost(actor, body);
  });

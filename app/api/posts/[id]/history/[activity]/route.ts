import { memberRoute } from "@/lib/people/route";
import { ok, refuse } from "@/lib/platform/result";
import { differenceFor } from "@/lib/posts/history";

type Context = { params: Promise<{ id: string; activity: string }> };

/** What one activity changed of a post, whole texts included. */
export const GET = async (request: Request, { params }: Context) => {
  const { id, activity } = await params;
  return memberRoute(request, async (actor) => {
    const differences = await differenceFor(actor, id, activity);
    return differences ? ok({ differences }) : refuse("not_found");
  });
};

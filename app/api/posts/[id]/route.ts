import { memberRoute } from "@/lib/people/route";
import { ok, refuse } from "@/lib/platform/result";
import { postFor } from "@/lib/posts/queries";

type Context = { params: Promise<{ id: string }> };

export const GET = async (request: Request, { params }: Context) => {
  const { id } = await params;
  return memberRoute(request, async (actor) => {
    const post = await postFor(actor, id);
    return post ? ok(post) : refuse("not_found");
  });
};

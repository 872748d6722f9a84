import { conversationOn } from "@/lib/comments/queries";
import { memberRoute } from "@/lib/people/route";
import { ok, refuse } from "@/lib/platform/result";

/** `?workspace=…&post=…`: the conversation on one post. Apart from the post itself, whose sheet opens without it. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    const conversation = await conversationOn(actor, query.get("post") ?? "");
    return conversation ? ok(conversation) : refuse("not_found");
  });

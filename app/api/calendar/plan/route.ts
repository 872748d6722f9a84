import { windowFor } from "@/lib/calendar/window/queries";
import { memberRoute } from "@/lib/people/route";
import { ok } from "@/lib/platform/result";

/** What a browser needs to judge a move by every rule. Asked for at the first pick-up; answers 304 where nothing changed. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor) => {
    const answer = await windowFor(actor, stateIn(request.headers.get("If-None-Match")));
    if (!answer) return ok(new Response(null, { status: 304 }));
    const { state, ...window } = answer;
    const headers: HeadersInit = state === null ? {} : { ETag: tagOf(state) };
    return ok(Response.json(window, { headers: { ...headers, "Cache-Control": "private, no-cache" } }));
  });

/** Weak, as a server in between may compress it; a tag holds no spaces. */
const tagOf = (state: string) => `W/"${state.replaceAll(" ", "_")}"`;

const stateIn = (tag: string | null): string | null =>
  tag?.replace(/^W\//, "").replaceAll('"', "").replaceAll("_", " ") ?? null;

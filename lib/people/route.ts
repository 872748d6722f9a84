import { unstable_rethrow } from "next/navigation";
import { failure } from "@/lib/platform/failure";
import type { Result } from "@/lib/platform/result";
import { refuse } from "@/lib/platform/result";
import type { Actor } from "./actor";
import { currentActor, currentUser } from "./session";

const STATUS = {
  invalid: 400,
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  refused: 422,
  unavailable: 503,
  unexpected: 500,
} as const;

/** A read over HTTP for a member of the workspace that the query names; refusals are the same as those of actions. */
export async function memberRoute<T>(
  request: Request,
  read: (actor: Actor, query: URLSearchParams) => Promise<Result<T>>,
): Promise<Response> {
  try {
    const query = new URL(request.url).searchParams;
    const actor = await currentActor(query.get("workspace") ?? "");
    if (actor) return answer(await read(actor, query));
    return answer(refuse((await currentUser()) ? "not_found" : "signed_out"));
  } catch (error) {
    unstable_rethrow(error);
    return answer(failure(`GET ${new URL(request.url).pathname}`, error));
  }
}

/** A read that is not JSON brings its own response. */
function answer(outcome: Result<unknown>): Response {
  if (outcome.ok && outcome.data instanceof Response) return outcome.data;
  const status = outcome.ok ? 200 : STATUS[outcome.code];
  const headers = new Headers({ "Cache-Control": "no-store" });
  // A server that stops waits for its connections: whoever asks again shall do so over another one.
  if (status === STATUS.unavailable) headers.set("Connection", "close");
  return Response.json(outcome.ok ? outcome.data : outcome, { status, headers });
}

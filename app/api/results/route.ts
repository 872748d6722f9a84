import { memberRoute } from "@/lib/people/route";
import { storedResults } from "@/lib/results/queries";

/** `?workspace=…&publication=…`: what was entered for one publication. Its post opens without it. */
export const GET = (request: Request) =>
  memberRoute(request, (actor, query) => storedResults(actor, query.get("publication") ?? ""));

import { revisionOf } from "@/lib/activity/queries";
import { memberRoute } from "@/lib/people/route";
import { ok } from "@/lib/platform/result";

export const GET = (request: Request) =>
  memberRoute(request, async (actor) => ok({ revision: await revisionOf(actor) }));

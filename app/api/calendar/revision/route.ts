import { store } from "@/db/store";
import { newestActivityId } from "@/lib/activity/repository";
import { memberRoute } from "@/lib/people/route";
import { ok } from "@/lib/platform/result";

export const GET = (request: Request) =>
  memberRoute(request, async (actor) =>
    ok({ revision: await newestActivityId(store().read, actor.workspace.id) }),
  );

import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { newestActivityId } from "./repository";

/** Id of the newest activity: whoever kept an older one shows a plan that has changed since. */
export const revisionOf = (actor: Actor): Promise<string | null> =>
  newestActivityId(store().read, actor.workspace.id);

import { store } from "@/db/store";
import { type Actor, actorIn } from "@/lib/people/actor";
import { type SessionClaim, userOf } from "@/lib/people/session";

/** Who holds this claim in that workspace now; null: nobody any more. Three point reads. */
export async function admitted(claim: SessionClaim, slug: string): Promise<Actor | null> {
  const { read } = store();
  const user = await userOf(read, claim);
  return user && actorIn(read, user, slug);
}

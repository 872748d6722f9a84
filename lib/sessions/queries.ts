import { store } from "@/db/store";
import { sessionClaim } from "@/lib/people/session";
import { now } from "@/lib/platform/clock";
import { agentOf } from "./agent";
import { SESSION_MS } from "./open";
import { openSessionsOf } from "./repository";
import type { SessionView } from "./view";

/** Where this person is signed in; the browser that asks comes first. Hand it who the request is from, nobody else. */
export async function sessionsOf({ userId }: { userId: string }): Promise<SessionView[]> {
  const claim = await sessionClaim();
  const rows = await openSessionsOf(store().read, userId, now() - SESSION_MS);
  const views = rows.map(({ id, agent, createdAt, seenAt }) => ({
    id,
    ...agentOf(agent),
    since: createdAt,
    seenAt,
    isThis: id === claim?.sessionId,
  }));
  return views.sort((a, b) => Number(b.isThis) - Number(a.isThis));
}

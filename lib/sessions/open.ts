import { store, type Tx } from "@/db/store";
import { now } from "@/lib/platform/clock";
import { failure } from "@/lib/platform/failure";
import { newId } from "@/lib/platform/id";
import { insertSession, pruneSessions, type SessionRow, updateSeen } from "./repository";

/** As long as the cookie lasts: a session that was not seen for that long has none any more. */
export const SESSION_MS = 30 * 24 * 3_600_000;
/** Not every request writes: when somebody was last seen is known to the hour. */
export const SEEN_MS = 3_600_000;
export const AGENT_MAX = 300;

/** The row of a browser that just signed in; of this person's old ones, those whose cookies are over go. */
export async function openSession(tx: Tx, userId: string, agent: string, at: number): Promise<SessionRow> {
  await pruneSessions(tx, userId, at - SESSION_MS);
  const kept = agent.slice(0, AGENT_MAX);
  return insertSession(tx, { id: newId(), userId, agent: kept, createdAt: at, seenAt: at, endedAt: null });
}

export const isStale = (session: SessionRow, at: number): boolean => at - session.seenAt >= SEEN_MS;

const noting = new Set<string>();

/** Notes that a reader is there, without making them wait for it: a read never queues behind writes. */
export function noteSeen(session: SessionRow): void {
  const at = now();
  if (!isStale(session, at) || noting.has(session.id)) return;
  noting.add(session.id);
  store()
    .write((tx) => updateSeen(tx, session.id, at))
    .catch((error) => failure("sessions.seen", error))
    .finally(() => noting.delete(session.id));
}

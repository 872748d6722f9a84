import { lengthOf, shared } from "../../prepared/calendar";
import type { PreparedEvent } from "../../prepared/events";
import type { PlanRule } from "../rule";

/**
 * event.owner-clash (subject: event, other; the two ids in order) — two events with the same owner (not null) whose
 * windows share a day. Warning. from…to: the shared days. measured: how many; limit 0.
 */
export const ownerClash: PlanRule = {
  id: "event.owner-clash",
  of: "plan",
  judge({ events }, findings) {
    for (const [one, two] of pairsOfOneOwner(events.values())) {
      const days = one.window && two.window && shared(one.window, two.window);
      if (!days) continue;
      const [event, other] = one.id < two.id ? [one.id, two.id] : [two.id, one.id];
      findings.add(this.id, {
        severity: "warning",
        subject: { event, other },
        span: days,
        measured: lengthOf(days),
        limit: 0,
        publications: [],
      });
    }
  },
};

function* pairsOfOneOwner(events: Iterable<PreparedEvent>): Generator<[PreparedEvent, PreparedEvent]> {
  const owned = new Map<string, PreparedEvent[]>();
  for (const prepared of events) {
    const { owner } = prepared.event;
    if (owner === null) continue;
    const theirs = owned.get(owner) ?? [];
    for (const earlier of theirs) yield [earlier, prepared];
    theirs.push(prepared);
    owned.set(owner, theirs);
  }
}

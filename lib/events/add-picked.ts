import type { Tx } from "@/db/store";
import type { Ledger } from "@/lib/activity/ledger";
import { newId } from "@/lib/platform/id";
import type { PickedEvent } from "./many-input";
import { eventsOf, nextEventPosition } from "./repository";
import { sourceKey } from "./source";

/** How many were added: those that somebody else has picked meanwhile are left. */
export async function addPicked(
  tx: Tx,
  ledger: Ledger,
  workspaceId: string,
  picked: readonly PickedEvent[],
): Promise<number> {
  const there = new Set(
    (await eventsOf(tx, workspaceId)).flatMap(({ source }) => (source ? [sourceKey(source)] : [])),
  );
  let position = await nextEventPosition(tx, workspaceId);
  let added = 0;
  for (const { uid, instance, start, end, ...event } of picked) {
    const source = { uid, instance, name: event.name, start, end };
    if (there.has(sourceKey(source))) continue;
    there.add(sourceKey(source));
    await ledger.insert("event", {
      ...event,
      id: newId(),
      startsOn: start,
      endsOn: end,
      ownerId: null,
      source,
      position: position++,
    });
    added++;
  }
  return added;
}

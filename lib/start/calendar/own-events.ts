import type { PlanWork } from "@/lib/calendar/plan-action";
import { eventsOf } from "@/lib/events/repository";
import { nameKey } from "@/lib/key-dates/queries";
import { newId } from "@/lib/platform/id";
import { preparation } from "@/lib/reference";
import type { OwnEvent } from "./input";

/** Events with the days that their kind proposes; one that is there already, as when an answer was lost, is not added again. */
export async function addOwnEvents(
  { tx, actor, ledger }: PlanWork,
  events: readonly OwnEvent[],
): Promise<void> {
  const there = new Set(
    (await eventsOf(tx, actor.workspace.id)).map((event) => keyOf({ ...event, start: event.startsOn })),
  );
  for (const { name, kind, start, end } of events) {
    const key = keyOf({ name, kind, start });
    if (there.has(key)) continue;
    there.add(key);
    const { name: _, ...days } = preparation(kind);
    await ledger.insert("event", {
      id: newId(),
      name,
      kind,
      startsOn: start,
      endsOn: end,
      ...days,
      ownerId: null,
    });
  }
}

const keyOf = ({ name, kind, start }: Pick<OwnEvent, "name" | "kind" | "start">): string =>
  `${kind} ${nameKey(name, start)}`;

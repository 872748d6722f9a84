import type { PlanWork } from "@/lib/calendar/plan-action";
import { missingReference } from "@/lib/calendar/references";
import type { PlanEvent } from "@/lib/plan/document";
import { ok, type Refusal, type Result, refuse } from "@/lib/platform/result";
import { type EventRow, eventById } from "./repository";

export type EventFields = Partial<Omit<PlanEvent, "id">>;

/** Writes some fields of an event, guarded by the version that the sender has seen. */
export async function editedEvent(
  { ledger, actor, tx }: PlanWork,
  { id, version, patch: fields }: { id: string; version: number; patch: EventFields },
): Promise<Result<object>> {
  const event = await eventById(tx, actor.workspace.id, id);
  if (!event || event.deletedAt !== null) return refuse("not_found");
  const owners = [{ contributorId: fields.owner }, { contributorId: event.ownerId }] as const;
  if (await missingReference(tx, actor, ...owners)) return unknownOwner("patch.owner");
  const patch = columnsOf(fields);
  const { startsOn, endsOn } = { ...event, ...patch };
  if (startsOn > endsOn) return refuse("invalid", "invalid", { fields: { "patch.end": "end_before_start" } });
  const edited = await ledger.patch("event", event, version, patch);
  return edited ? ok({}) : refuse("conflict", "conflict", { current: event });
}

/** The document's words as the table's; fields that are not given stay out. */
export function columnsOf({ start, end, owner, ...same }: EventFields): Partial<EventRow> {
  return {
    ...same,
    ...(start !== undefined && { startsOn: start }),
    ...(end !== undefined && { endsOn: end }),
    ...(owner !== undefined && { ownerId: owner }),
  };
}

export const unknownOwner = (field: string): Refusal =>
  refuse("invalid", "invalid", { fields: { [field]: "not_one_of" } });

"use server";

import { deleteAction } from "@/lib/calendar/delete-action";
import { planAction } from "@/lib/calendar/plan-action";
import { missingReference } from "@/lib/calendar/references";
import type { PlanEvent } from "@/lib/plan/document";
import { newId } from "@/lib/platform/id";
import { ok, type Refusal, refuse } from "@/lib/platform/result";
import { eventEdit, newEvent } from "./input";
import { type EventRow, eventById } from "./repository";

export const createEvent = planAction({
  name: "events.create",
  verb: "event.create",
  permission: "plan",
  input: newEvent,
  run: async ({ input, ledger, actor, tx }) => {
    if (await missingReference(tx, actor, { contributorId: input.event.owner }))
      return unknownOwner("event.owner");
    const { name, kind, ...rest } = input.event;
    const event = await ledger.insert("event", { id: newId(), name, kind, ...columnsOf(rest) } as never);
    return ok({ id: event.id });
  },
});

export const editEvent = planAction({
  name: "events.edit",
  verb: "event.edit",
  permission: "plan",
  input: eventEdit,
  run: async ({ input, ledger, actor, tx }) => {
    const event = await eventById(tx, actor.workspace.id, input.id);
    if (!event || event.deletedAt !== null) return refuse("not_found");
    if (
      await missingReference(
        tx,
        actor,
        { contributorId: input.patch.owner },
        { contributorId: event.ownerId },
      )
    )
      return unknownOwner("patch.owner");
    const patch = columnsOf(input.patch);
    const { startsOn, endsOn } = { ...event, ...patch };
    if (startsOn > endsOn)
      return refuse("invalid", "invalid", { fields: { "patch.end": "end_before_start" } });
    const edited = await ledger.patch("event", event, input.version, patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: event });
  },
});

/** Its posts stay, linked to nothing while it is in the bin. */
export const deleteEvent = deleteAction("event", {
  name: "events.delete",
  verb: "event.delete",
  permission: "plan",
});

type EventFields = Partial<Omit<PlanEvent, "id">>;

/** The document's words as the table's; fields that are not given stay out. */
function columnsOf({ start, end, owner, ...same }: EventFields): Partial<EventRow> {
  return {
    ...same,
    ...(start !== undefined && { startsOn: start }),
    ...(end !== undefined && { endsOn: end }),
    ...(owner !== undefined && { ownerId: owner }),
  };
}

const unknownOwner = (field: string): Refusal =>
  refuse("invalid", "invalid", { fields: { [field]: "not_one_of" } });

"use server";

import { deleteAction } from "@/lib/calendar/delete-action";
import { planAction } from "@/lib/calendar/plan-action";
import { missingReference } from "@/lib/calendar/references";
import { newId } from "@/lib/platform/id";
import { ok } from "@/lib/platform/result";
import { carryOutCountBack } from "./count-back/carry-out";
import { countBackInput } from "./count-back/input";
import { columnsOf, editedEvent, unknownOwner } from "./edit";
import { eventEdit, eventMove, newEvent } from "./input";
import { carryOutMove } from "./moved/carry-out";

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
  run: (work) => editedEvent(work, work.input),
});

/** Its posts stay, linked to nothing while it is in the bin. */
export const deleteEvent = deleteAction("event", {
  name: "events.delete",
  verb: "event.delete",
  permission: "plan",
});

/** What somebody accepted of a backward schedule, in one step: drafts with their publications, and tasks. */
export const countBack = planAction({
  name: "events.countBack",
  verb: "event.count-back",
  permission: "plan",
  input: countBackInput,
  run: (work) => carryOutCountBack(work, work.input),
});

/** An event to other days, and with it what is prepared for it, as it was shown. */
export const moveEventPreparation = planAction({
  name: "events.move",
  verb: "event.move",
  permission: "plan",
  input: eventMove,
  run: async (work) => {
    const moved = await carryOutMove(work, work.input);
    return moved.ok ? editedEvent(work, work.input) : moved;
  },
});

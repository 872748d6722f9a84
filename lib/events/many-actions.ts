"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { ok } from "@/lib/platform/result";
import { addPicked } from "./add-picked";
import { takeIn } from "./import/take-in";
import { calendarImport, eventsAddition } from "./many-input";

/** Key dates and holidays, all in one step that one undo takes back. What is on the calendar already is not added again. */
export const addEvents = planAction({
  name: "events.addMany",
  verb: "event.add_many",
  permission: "plan",
  input: eventsAddition,
  run: async ({ input, ledger, actor, tx }) =>
    ok({ added: await addPicked(tx, ledger, actor.workspace.id, input.events) }),
});

/** The file is read again: what it says counts, not what the page remembers of it. All that was picked, or nothing. */
export const importEvents = planAction({
  name: "events.import",
  verb: "event.import",
  permission: "plan",
  input: calendarImport,
  run: async (work) => takeIn(work, work.input),
});

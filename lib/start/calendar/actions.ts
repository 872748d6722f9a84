"use server";

import { type PlanWork, planAction } from "@/lib/calendar/plan-action";
import { addPicked } from "@/lib/events/add-picked";
import { isPlace } from "@/lib/holidays/almanac";
import { ok, type Refusal, refuse } from "@/lib/platform/result";
import { keepHolidayNotes } from "./holiday-notes";
import { type CalendarAnswer, calendarAnswer } from "./input";
import { addOwnEvents } from "./own-events";
import { keepAbsences, keepClosures } from "./rest";

/** Holidays, key dates, own events, absences and closures: the days that the plan has to reckon with. */
export const answerCalendar = planAction({
  name: "start.calendar",
  verb: "start.answer",
  permission: "configure",
  input: calendarAnswer,
  run: async (work) => {
    const { tx, ledger, actor, input } = work;
    const refusal = (await keepPlace(work)) ?? (await keepAbsences(work)) ?? (await keepClosures(work));
    if (refusal) return refusal;
    await keepHolidayNotes(work, input);
    await addPicked(tx, ledger, actor.workspace.id, input.picked);
    await addOwnEvents(work, input.events);
    return ok({});
  },
});

async function keepPlace({
  actor: { workspace },
  ledger,
  input: { version, holidays },
}: PlanWork & { input: CalendarAnswer }): Promise<Refusal | null> {
  if (holidays && !(await isPlace(holidays)))
    return refuse("invalid", "invalid", { fields: { holidays: "not_one_of" } });
  const kept = await ledger.patchWorkspace(workspace, version, { holidays });
  return kept ? null : refuse("conflict");
}

import type { Reader } from "@/db/store";
import { frameAt } from "@/lib/calendar/frame";
import type { CalendarFrame } from "@/lib/calendar/view";
import { type JudgedPlan, judgedAnew, judgedPlan } from "@/lib/flags/judge";
import { fitIn } from "@/lib/objectives/matrix";
import type { Actor } from "@/lib/people/actor";
import type { PlanEvent } from "@/lib/plan/document";
import { addDays } from "@/lib/platform/time";
import type { Question } from "./count-back/desk";

/** An event and the plan around it; null where this workspace has no such event. `at`: UTC milliseconds. */
export async function questionFor(
  reader: Reader,
  actor: Actor,
  at: number,
  eventId: string,
): Promise<(Question & { frame: CalendarFrame }) | null> {
  const frame = await frameAt(reader, actor, at);
  const event = frame.events.find(({ id }) => id === eventId);
  if (!event) return null;
  return {
    frame,
    event,
    index: (await planAround(reader, actor.workspace.id, frame, [event])).index,
    today: frame.today,
    locale: actor.locale,
    usualTimes: new Map(frame.channels.map(({ id, usualTime }) => [id, usualTime])),
    fitOf: (kind, network) => fitIn(actor.workspace.matrix, kind, network),
  };
}

/** Told after an event, at the latest, as far as any schedule reaches. */
const AFTERWARDS = 30;

/** What is judged already where the events lie in the horizon; else the plan as far as they reach. */
export function planAround(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
  events: readonly Pick<PlanEvent, "end">[],
): Promise<JudgedPlan> {
  const { from, to } = frame.horizon;
  const last = events
    .map(({ end }) => addDays(end, AFTERWARDS))
    .reduce((latest, day) => (day > latest ? day : latest), to);
  if (last === to) return judgedPlan(reader, workspaceId, frame);
  return judgedAnew(reader, workspaceId, { ...frame, horizon: { from, to: last } }, null);
}

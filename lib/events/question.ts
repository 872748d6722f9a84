import type { Reader } from "@/db/store";
import { newestActivityId } from "@/lib/activity/repository";
import { frameAt } from "@/lib/calendar/frame";
import type { CalendarFrame } from "@/lib/calendar/view";
import { planWindow } from "@/lib/calendar/window/window";
import { judgedPlan, stateOf } from "@/lib/flags/judge";
import { daysOff, yearsAround } from "@/lib/holidays/days-off";
import { holidayPlace } from "@/lib/key-dates/queries";
import { fitIn } from "@/lib/objectives/matrix";
import type { Actor } from "@/lib/people/actor";
import type { PlanEvent } from "@/lib/plan/document";
import { type PlanIndex, planIndex } from "@/lib/plan/recheck";
import { addDays, type Day } from "@/lib/platform/time";
import type { Question } from "./count-back/desk";
import { countedItems } from "./count-back/items";
import { keptPlan } from "./kept-plans";

export type Asked = Question & {
  frame: CalendarFrame;
  /** What the workspace judges: the part of the plan in its horizon. */
  judged: PlanIndex;
};

/** An event and the plan around it; null where this workspace has no such event. `at`: UTC milliseconds. */
export async function questionFor(
  reader: Reader,
  actor: Actor,
  at: number,
  eventId: string,
): Promise<Asked | null> {
  const frame = await frameAt(reader, actor, at);
  const event = frame.events.find(({ id }) => id === eventId);
  if (!event) return null;
  return {
    frame,
    event,
    index: (await planAround(reader, actor.workspace.id, frame, [event])).index,
    judged: (await judgedPlan(reader, actor.workspace.id, frame)).index,
    today: frame.today,
    locale: actor.locale,
    daysOff: await daysOffAround(actor, event, frame.today),
    usualTimes: new Map(frame.channels.map(({ id, usualTime }) => [id, usualTime])),
    fitOf: (kind, network) => fitIn(actor.workspace.matrix, kind, network),
  };
}

/** None where nobody knows whose holidays count. */
async function daysOffAround(actor: Actor, event: PlanEvent, today: Day): Promise<ReadonlySet<number>> {
  const place = holidayPlace(actor.workspace);
  return place ? daysOff(place, yearsAround(event, today)) : new Set();
}

/** What is judged already where all of the events lies in the horizon; else the plan as far as they reach. */
export async function planAround(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
  events: readonly PlanEvent[],
): Promise<{ index: PlanIndex }> {
  const { from, to } = frame.horizon;
  const last = events.map(lastDayOf).reduce((latest, day) => (day > latest ? day : latest), to);
  if (last === to) return judgedPlan(reader, workspaceId, frame);
  const wide = { ...frame, horizon: { from, to: last } };
  const state = stateOf(await newestActivityId(reader, workspaceId), wide);
  return keptPlan(workspaceId, state, async () => planIndex(await planWindow(reader, workspaceId, wide)));
}

/** The last that is told of it. */
function lastDayOf(event: PlanEvent): string {
  const after = countedItems(event).filter(({ item }) => item.anchor === "end");
  const days = Math.max(event.followUpDays ?? 0, ...after.map(({ item }) => item.offset));
  return addDays(event.end, days);
}

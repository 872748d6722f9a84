import type { PlanEvent } from "@/lib/plan/document";
import { Findings } from "@/lib/plan/findings";
import { isWorkingDay } from "@/lib/plan/fixes/room";
import type { Flag } from "@/lib/plan/flag";
import { preparePlan } from "@/lib/plan/prepared/prepare";
import { latePreparation } from "@/lib/plan/rules/events/late-preparation";
import { shortWindow } from "@/lib/plan/rules/events/short-window";
import { unprepared } from "@/lib/plan/rules/events/unprepared";
import { PLAN_FORMAT } from "@/lib/plan/vocabulary";
import { type Day, dayFromNumber, dayNumber, isOfOurTime } from "@/lib/platform/time";

/** An event that is not there yet. */
export type EventToCome = Pick<PlanEvent, "start" | "end" | "kind" | "preparationDays" | "communicationDays">;

/** Those that judge when an event is prepared, not by what. */
const RULES = [unprepared, latePreparation, shortWindow];
const ID = "to come";

/**
 * What the check will say of how late an event is prepared, though its first step were put on the first working day that
 * is left, which is where counting back would put it; null: nothing. The rules themselves are asked.
 */
export function latenessOf(event: EventToCome, today: Day): Flag | null {
  // While a year is being typed it is 0002: all days since would be laid out.
  if (!isOfOurTime(event.start) || !isOfOurTime(event.end)) return null;
  const plan = preparePlan({
    format: PLAN_FORMAT,
    workspace: { name: "", timeZone: "UTC", weekStart: "monday", sites: [], limits: {} },
    // Whatever the horizon: it is looked at the more closely the nearer it comes.
    period: { from: today < event.start ? today : event.start, to: event.end > today ? event.end : today },
    today,
    channels: [],
    objectives: [],
    campaigns: [],
    audiences: [],
    columns: [],
    events: [{ ...event, id: ID, name: "", owner: null, freezeDays: null, followUpDays: null }],
    contributors: [],
    tasks: [{ id: ID, event: ID, title: "", due: firstStep(event, today), done: false }],
    posts: [],
  });
  const findings = new Findings(plan.calendar, plan.channels);
  for (const prepared of plan.events.values()) for (const rule of RULES) rule.judge(prepared, plan, findings);
  return findings.flags()[0] ?? null;
}

/** Before the window opens nothing would count as its preparation. */
function firstStep({ start, preparationDays }: EventToCome, today: Day): Day {
  let day = Math.max(dayNumber(today), dayNumber(start) - (preparationDays ?? 0));
  while (!isWorkingDay(day)) day++;
  return dayFromNumber(day);
}

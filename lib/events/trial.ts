import { store } from "@/db/store";
import { frameAt } from "@/lib/calendar/frame";
import { settingOf } from "@/lib/calendar/plan";
import { judgedPlan } from "@/lib/flags/judge";
import type { Actor } from "@/lib/people/actor";
import type { Period, PlanEvent } from "@/lib/plan/document";
import type { Flag } from "@/lib/plan/flag";
import { recheck } from "@/lib/plan/recheck";
import { now } from "@/lib/platform/clock";
import { judgedRules } from "@/lib/tuning/rules";

export interface Trial {
  came: Flag[];
  /** Of events, by id: those that are tried too. */
  names: Record<string, string>;
  /** What is judged: nothing is said of days outside it. */
  horizon: Period;
}

/** The flags that would come with events, found by the rules that will judge them. */
export async function trialOf(
  actor: Actor,
  events: readonly Omit<PlanEvent, "id" | "owner">[],
): Promise<Trial> {
  return store().snapshot(async (reader) => {
    const frame = await frameAt(reader, actor, now());
    const { index } = await judgedPlan(reader, actor.workspace.id, frame);
    const setting = settingOf(frame);
    const tried = events.map((event, place) => ({ ...event, id: `${TRIED}${place}`, owner: null }));
    const edit = { setting: { ...setting, events: [...setting.events, ...tried] } };
    const { came } = recheck(index, edit, judgedRules(frame.workspace.rulesOff));
    const names = Object.fromEntries([...setting.events, ...tried].map(({ id, name }) => [id, name]));
    return { came, names, horizon: frame.horizon };
  });
}

/** No id of an event begins so. */
const TRIED = "tried ";

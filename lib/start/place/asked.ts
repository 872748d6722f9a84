import { createHash } from "node:crypto";
import type { Reader } from "@/db/store";
import { frameAt } from "@/lib/calendar/frame";
import type { CalendarFrame } from "@/lib/calendar/view";
import { judgedPlan } from "@/lib/flags/judge";
import { daysOff } from "@/lib/holidays/days-off";
import { holidayPlace } from "@/lib/key-dates/queries";
import { fitIn } from "@/lib/objectives/matrix";
import type { Actor } from "@/lib/people/actor";
import type { Period } from "@/lib/plan/document";
import { planOf } from "@/lib/plan/recheck";
import type { Locale } from "@/lib/platform/i18n/locale";
import { judgedRules } from "@/lib/tuning/rules";
import { type FirstPlan, firstPlan } from "./first-plan";
import type { FirstPlanQuestion } from "./question";
import { trayOf } from "./tray";

export interface AskedPlan {
  frame: CalendarFrame;
  question: FirstPlanQuestion;
  plan: FirstPlan;
  /** How many contents wait for a date as it is. */
  waiting: number;
  /** The same answers have the same one: who places the plan places what they have read. */
  digest: string;
}

/** The plan that a workspace's answers make, as they are now. `at`: UTC milliseconds; `locale`: of the titles. */
export async function askedPlan(
  reader: Reader,
  actor: Actor,
  at: number,
  locale: Locale,
): Promise<AskedPlan> {
  const frame = await frameAt(reader, actor, at);
  const { index } = await judgedPlan(reader, actor.workspace.id, frame);
  const judged = planOf(index);
  const tray = await trayOf(reader, actor.workspace, frame, judged);
  const question: FirstPlanQuestion = {
    plan: { ...judged, today: frame.today },
    waiting: tray.posts,
    locale,
    daysOff: await daysOffIn(actor, frame.horizon),
    usualTimes: new Map(frame.channels.map(({ id, usualTime }) => [id, usualTime])),
    fitOf: (kind, network) => fitIn(actor.workspace.matrix, kind, network),
    formats: actor.workspace.means?.formats ?? null,
  };
  const plan = firstPlan(question, judgedRules(frame.workspace.rulesOff));
  return { frame, question, plan, waiting: tray.count, digest: digestOf(plan) };
}

/** None where nobody knows whose holidays count. */
async function daysOffIn({ workspace }: Actor, { from, to }: Period): Promise<ReadonlySet<number>> {
  const place = await holidayPlace(workspace);
  return place
    ? daysOff(
        place,
        [from, to].map((day) => Number(day.slice(0, 4))),
      )
    : new Set();
}

function digestOf({ drafts, tasks }: FirstPlan): string {
  return createHash("sha256")
    .update(JSON.stringify([drafts, tasks]))
    .digest("base64url")
    .slice(0, 22);
}

import { type Reader, store } from "@/db/store";
import { policiesOf } from "@/lib/approvals/policies";
import { queueOf } from "@/lib/approvals/queries";
import { frameAt } from "@/lib/calendar/frame";
import type { CalendarFrame } from "@/lib/calendar/view";
import { planWindow } from "@/lib/calendar/window/window";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { type DayRange, dayOf, weekOf } from "@/lib/platform/time";
import { kpiCells } from "@/lib/results/against-plan";
import { weeksAround } from "@/lib/results/weeks";
import { boardOf } from "@/lib/team/queries";
import type { TeamBoard } from "@/lib/team/view";
import { judgedRules } from "@/lib/tuning/rules";
import { monthAsked, monthBefore } from "./month";
import { reviewOf } from "./review";
import type { Loaded, MonthReview, ObjectiveResult, Waiting, WeekTotal } from "./view";

export interface ReviewPage {
  review: MonthReview;
  frame: CalendarFrame;
}

/** `asked`: "2026-11", as it stands in the address. */
export async function monthReview(actor: Actor, asked: string | null | undefined): Promise<ReviewPage> {
  return store().snapshot((reader) => reviewFrom(reader, actor, asked));
}

export async function reviewFrom(
  reader: Reader,
  actor: Actor,
  asked: string | null | undefined,
): Promise<ReviewPage> {
  const frame = await frameAt(reader, actor, now());
  const month = monthAsked(asked, frame.today);
  const plan = await monthPlan(reader, actor, frame, month);
  const review = reviewOf(plan, month, frame.today, judgedRules(frame.workspace.rulesOff));
  const weeks = {
    from: weekOf(month.from, frame.workspace.weekStart).from,
    to: weekOf(month.to, frame.workspace.weekStart).to,
  };
  const results = await withKpiValues(reader, actor, month, review.results);
  const team = teamIn(await boardOf(reader, actor, frame, weeks, []));
  return { review: { ...review, results, team, approvals: await waitingIn(reader, actor, month) }, frame };
}

/** What a check of the month and of the one before it looks at. */
export function monthPlan(reader: Reader, { workspace }: Actor, frame: CalendarFrame, month: DayRange) {
  const horizon = { from: monthBefore(month).from, to: month.to };
  return planWindow(reader, workspace.id, { ...frame, horizon });
}

/** Weeks at the ends of the month count whole, as on the page where they are entered; what says nothing is left out. */
async function withKpiValues(
  reader: Reader,
  { workspace }: Actor,
  { from, to }: DayRange,
  results: readonly ObjectiveResult[],
): Promise<ObjectiveResult[]> {
  const cells = await kpiCells(reader, workspace.id, weeksAround(from, to, workspace.weekStart));
  return results
    .map((result) => {
      const entered = [...(cells.get(result.id)?.values() ?? [])].flatMap(({ value }) => value ?? []);
      return { ...result, value: entered.length > 0 ? entered.reduce((sum, value) => sum + value, 0) : null };
    })
    .filter(({ published, value }) => published > 0 || value !== null);
}

function teamIn({ weeks, people }: TeamBoard): MonthReview["team"] {
  return {
    weeks: weeks.map((week, place) => weekTotal(week, place, people)),
    people: people.map((person) => loaded(person, weeks)),
  };
}

function weekTotal(week: DayRange, place: number, people: TeamBoard["people"]): WeekTotal {
  const own = people.map((person) => person.weeks[place]!);
  return {
    ...week,
    load: own.reduce((sum, { load }) => sum + load, 0),
    room: own.reduce((sum, { room }) => sum + room, 0),
    over: own.filter(({ severity }) => severity !== null).length,
  };
}

function loaded({ id, name, weeks: own }: TeamBoard["people"][number], weeks: readonly DayRange[]): Loaded {
  const over = own.flatMap(({ severity }, place) => (severity === null ? [] : [weeks[place]!.from]));
  return {
    id,
    name,
    load: own.reduce((sum, { load }) => sum + load, 0),
    room: own.reduce((sum, { room }) => sum + room, 0),
    over: over.length,
    week: over[0] ?? null,
  };
}

async function waitingIn(reader: Reader, actor: Actor, { from, to }: DayRange): Promise<Waiting> {
  const { any } = await policiesOf(reader, actor.workspace);
  const queue = any ? await queueOf(reader, actor) : [];
  const isIn = (at: string | null) => at !== null && dayOf(at) >= from && dayOf(at) <= to;
  return {
    asked: any,
    all: queue.length,
    inMonth: queue.filter(({ publications }) => publications.some(({ at }) => isIn(at))).length,
    mine: queue.filter(({ asked }) => asked).length,
  };
}

// Plans that nobody would answer in five questions, but that are there when somebody opens the last step again.

import fc from "fast-check";
import type { PlanPost } from "@/lib/plan/document";
import { readPlan } from "@/lib/plan/read";
import { FORMATS, NETWORKS, OBJECTIVE_KINDS, POST_STATUSES } from "@/lib/plan/vocabulary";
import { addDays } from "@/lib/platform/time";
import { matrixCell, preparation } from "@/lib/reference";
import { pattern } from "@/lib/reference/patterns";
import { horizonOf } from "@/lib/workspaces/rules";
import type { FirstPlanQuestion } from "./question";

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const near = fc.integer({ min: -20, max: 80 });
const span = fc.record({ from: near, length: fc.integer({ min: 0, max: 30 }) });

const CHANNEL = fc.record({
  network: fc.constantFrom(...NETWORKS),
  timeZone: maybe(
    fc.constantFrom("America/New_York", "Pacific/Auckland", "Europe/London", "Pacific/Kiritimati"),
  ),
  presence: fc.constantFrom("active", "active", "minimal"),
  activeFrom: maybe(near),
  activeTo: maybe(near),
  pauses: fc.array(span, { maxLength: 2 }),
  cadence: maybe(
    fc.record({
      per: fc.constantFrom("week", "month"),
      min: maybe(fc.integer({ min: 0, max: 9 })),
      max: fc.constant(null),
      maxPerDay: maybe(fc.integer({ min: 0, max: 3 })),
      minGapHours: maybe(fc.integer({ min: 0, max: 50 })),
      maxSilenceDays: maybe(fc.integer({ min: 2, max: 20 })),
    }),
  ),
  usualTime: maybe(fc.constantFrom("02:30", "00:00", "23:59", "12:00")),
});

/** What somebody said of a post. */
const SAID = {
  status: fc.constantFrom(...POST_STATUSES),
  text: fc.constantFrom("", "Venez nombreux."),
  objective: maybe(fc.nat(3)),
  audience: maybe(fc.nat(3)),
  column: maybe(fc.nat(2)),
  format: maybe(fc.constantFrom(...FORMATS)),
  promotional: fc.boolean(),
  cost: fc.constantFrom(0, 0, 100),
  campaign: fc.boolean(),
  due: maybe(near),
};

export const ODD_PLAN = fc.record({
  today: fc.constantFrom("2026-10-20", "2026-11-09", "2027-03-15", "2027-03-24", "2026-12-30"),
  weekStart: fc.constantFrom("monday", "sunday", "saturday"),
  weeksBack: fc.constantFrom(0, 4),
  weeksAhead: fc.constantFrom(0, 1, 2, 6, 6, 53),
  channels: fc.array(CHANNEL, { maxLength: 3 }),
  objectives: fc.array(
    fc.record({
      kind: fc.constantFrom(...OBJECTIVE_KINDS),
      weight: maybe(fc.constantFrom(0, 0.2, 0.5, 1)),
      from: maybe(near),
      length: maybe(fc.integer({ min: 0, max: 60 })),
    }),
    { maxLength: 4 },
  ),
  hours: fc.array(fc.constantFrom(0, 0, 30, 600), { maxLength: 3 }),
  events: fc.array(fc.record({ from: near, length: fc.integer({ min: 0, max: 3 }) }), { maxLength: 2 }),
  absence: span,
  audiences: fc.nat(3),
  columns: fc.array(
    fc.record({
      name: fc.constantFrom("K", "Nos métiers", "Cas client", "Coulisses"),
      share: maybe(fc.constantFrom(0, 0.2, 0.5, 0.8, 1)),
    }),
    { maxLength: 3 },
  ),
  formats: maybe(fc.uniqueArray(fc.constantFrom(...FORMATS), { maxLength: 3 })),
  budget: maybe(fc.integer({ min: 0, max: 300 })),
  posts: fc.array(fc.record({ ...SAID, day: near, channel: fc.nat(2), title: fc.constant("Idée") }), {
    maxLength: 10,
  }),
  waiting: fc.array(
    fc.record({
      ...SAID,
      channels: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
      event: fc.boolean(),
      title: maybe(fc.constantFrom(...pattern("webinar").map(({ title }) => title.fr))),
      /** Whether the plan that is judged holds it. */
      isJudged: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
});
type Drawn = typeof ODD_PLAN extends fc.Arbitrary<infer T> ? T : never;
type Span = Drawn["absence"];
type Said = Pick<Drawn["posts"][number], keyof typeof SAID>;

export function questionOf(drawn: Drawn): FirstPlanQuestion {
  const reading = readPlan(documentOf(drawn));
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  const plan = reading.plan as FirstPlanQuestion["plan"];
  const placeOf = ({ id }: PlanPost) => (id.startsWith("w") ? Number(id.slice(1)) : null);
  // The tray leaves out what a campaign pays for unseen.
  const isHeld = (post: PlanPost) =>
    placeOf(post) === null ||
    drawn.waiting[placeOf(post)!]!.isJudged ||
    (post.campaign !== null && post.cost > 0);
  return {
    plan: { ...plan, posts: plan.posts.filter(isHeld) },
    waiting: plan.posts.filter((post) => placeOf(post) !== null),
    locale: "fr",
    daysOff: new Set(),
    usualTimes: new Map(
      drawn.channels.flatMap(({ usualTime }, at) => (usualTime ? [[`c${at}`, usualTime]] : [])),
    ),
    fitOf: matrixCell,
    formats: drawn.formats,
  };
}

function documentOf({ today, weekStart, weeksBack, weeksAhead, ...drawn }: Drawn) {
  const day = (offset: number) => addDays(today, offset);
  const named = (letter: string, place: number | null, length: number) =>
    place !== null && place < length ? `${letter}${place}` : null;
  const said = ({ status, text, format, promotional, cost, ...post }: Said) => ({
    ...{ status, text, format, promotional, cost },
    objective: named("o", post.objective, drawn.objectives.length),
    audience: named("a", post.audience, drawn.audiences),
    column: named("k", post.column, drawn.columns.length),
    campaign: post.campaign ? "g0" : null,
    assignments:
      post.due !== null && drawn.hours.length > 0
        ? [{ contributor: "p0", role: "author", minutes: 30, due: day(post.due), done: false }]
        : [],
  });
  const days = ({ from, length }: Span) => ({ from: day(from), to: day(from + length) });
  return {
    format: "marronnier/plan@1",
    workspace: { name: "N", timeZone: "Europe/Paris", weekStart, sites: ["neuf.example"] },
    period: horizonOf(today, { weekStart, weeksBack, weeksAhead }),
    today,
    channels: drawn.channels.map(({ usualTime: _, ...channel }, at) => {
      const { activeFrom, activeTo } = channel;
      return {
        ...channel,
        ...{ id: `c${at}`, name: SAME, monitors: drawn.hours.length > 0 ? ["p0"] : [] },
        activeFrom: activeFrom === null ? null : day(Math.min(activeFrom, activeTo ?? activeFrom)),
        activeTo: activeTo === null ? null : day(Math.max(activeFrom ?? activeTo, activeTo)),
        pauses: channel.pauses.map(days),
      };
    }),
    objectives: drawn.objectives.map(({ from, length, ...objective }, at) => ({
      ...objective,
      ...{ id: `o${at}`, name: SAME, kpi: "k", target: 1 },
      from: from === null ? null : day(from),
      to: length === null ? null : day((from ?? 0) + length),
    })),
    contributors: drawn.hours.map((minutesPerWeek, at) => ({
      ...{ id: `p${at}`, name: SAME, minutesPerWeek },
      absences: at === 0 ? [days(drawn.absence)] : [],
    })),
    audiences: Array.from({ length: drawn.audiences }, (_, at) => ({ id: `a${at}`, name: SAME })),
    columns: drawn.columns.map((column, at) => ({ id: `k${at}`, ...column })),
    campaigns: [{ id: "g0", name: "G", budget: drawn.budget }],
    events: drawn.events.map((span, at) => {
      const { name, ...window } = preparation("webinar");
      const { from, to } = days(span);
      return { id: `e${at}`, name: name.fr, start: from, end: to, kind: "webinar", ...window };
    }),
    posts: [
      ...drawn.posts.map(({ day: offset, channel, title, ...post }, at) => ({
        ...{ id: at === 0 ? "first-1" : `x${at}`, title },
        ...said(post),
        publications:
          channel < drawn.channels.length
            ? [{ id: `u${at}`, channel: `c${channel}`, at: `${day(offset)}T12:00` }]
            : [],
      })),
      ...drawn.waiting.map((post, at) => ({
        ...{ id: `w${at}`, title: post.title ?? `Attend ${at}` },
        ...said(post),
        event: post.event && drawn.events.length > 0 ? "e0" : null,
        publications: post.channels
          .filter((channel) => channel < drawn.channels.length)
          .map((channel) => ({ id: `w${at}-${channel}`, channel: `c${channel}`, at: null })),
      })),
    ],
  };
}
const SAME = "Même nom";

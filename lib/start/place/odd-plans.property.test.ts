import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPlan } from "@/lib/plan/check";
import { type Flag, flagIdentity } from "@/lib/plan/flag";
import { readPlan } from "@/lib/plan/read";
import { NETWORKS, OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { addDays, type Day, dayOf } from "@/lib/platform/time";
import { matrixCell, preparation } from "@/lib/reference";
import { horizonOf } from "@/lib/workspaces/rules";
import { firstPlan } from "./first-plan";
import type { FirstPlanQuestion } from "./question";

// Plans that nobody would answer in five questions, but that are there when somebody opens the last step again.

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

const PLAN = fc.record({
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
  posts: fc.array(fc.record({ day: near, channel: fc.nat(2), title: fc.constant("Idée") }), { maxLength: 6 }),
});
type Drawn = typeof PLAN extends fc.Arbitrary<infer T> ? T : never;
type Span = Drawn["absence"];

function questionOf(drawn: Drawn): FirstPlanQuestion {
  const reading = readPlan(documentOf(drawn));
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return {
    plan: reading.plan as FirstPlanQuestion["plan"],
    locale: "fr",
    daysOff: new Set(),
    usualTimes: new Map(
      drawn.channels.flatMap(({ usualTime }, at) => (usualTime ? [[`c${at}`, usualTime]] : [])),
    ),
    fitOf: matrixCell,
    formats: null,
  };
}

function documentOf({ today, weekStart, weeksBack, weeksAhead, ...drawn }: Drawn) {
  const day = (offset: number) => addDays(today, offset);
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
    audiences: [{ id: "a0", name: "A" }],
    columns: [{ id: "k0", name: "K", share: 0.5 }],
    events: drawn.events.map((span, at) => {
      const { name, ...window } = preparation("webinar");
      const { from, to } = days(span);
      return { id: `e${at}`, name: name.fr, start: from, end: to, kind: "webinar", ...window };
    }),
    posts: drawn.posts.map(({ day: offset, channel, title }, at) => ({
      ...{ id: at === 0 ? "first-1" : `x${at}`, title, status: "draft" },
      publications:
        channel < drawn.channels.length
          ? [{ id: `u${at}`, channel: `c${channel}`, at: `${day(offset)}T12:00` }]
          : [],
    })),
  };
}
const SAME = "Même nom";

const errors = (flags: readonly Flag[]) =>
  flags.filter(({ severity }) => severity === "error").map(flagIdentity);
const holds = (from: Day | null, to: Day | null, day: Day) =>
  (from === null || from <= day) && (to === null || to >= day);

test("whatever is there already, drafts bring no error, and a second plan adds nothing", () => {
  fc.assert(
    fc.property(PLAN, (drawn) => {
      const question = questionOf(drawn);
      const { plan } = question;
      const were = new Set(errors(checkPlan(plan)));
      const { drafts, tasks, flags } = firstPlan(question);
      expect(errors(flags).filter((identity) => !were.has(identity))).toEqual([]);
      const posts = [...plan.posts, ...drafts.map(({ post }) => post)];
      expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
      const again = firstPlan({ ...question, plan: { ...plan, posts, tasks: [...plan.tasks, ...tasks] } });
      expect([again.drafts, again.tasks]).toEqual([[], []]);
    }),
    { numRuns: 80 },
  );
});

test("drafts stand on days on which channel and objective are there, and are due neither yesterday nor too late", () => {
  fc.assert(
    fc.property(PLAN, (drawn) => {
      const question = questionOf(drawn);
      const { today, channels, objectives } = question.plan;
      const { from, to, drafts, tasks } = firstPlan(question);
      for (const { post, because } of drafts) {
        const [publication] = post.publications;
        const day = dayOf(publication!.at!);
        // Of an event of these days, also what follows it.
        expect(holds(from, because.kind === "event" ? null : to, day)).toBe(true);
        const channel = channels.find(({ id }) => id === publication!.channel)!;
        expect(holds(channel.activeFrom, channel.activeTo, day)).toBe(true);
        expect(channel.pauses.some((pause) => holds(pause.from, pause.to, day))).toBe(false);
        if (because.kind !== "event") expect(channel.presence).toBe("active");
        const objective = objectives.find(({ id }) => id === post.objective);
        if (objective) expect(holds(objective.from, objective.to, day)).toBe(true);
        for (const { due } of post.assignments) if (due) expect(holds(today, day, due)).toBe(true);
      }
      for (const { due } of tasks) expect(holds(today, null, due!)).toBe(true);
    }),
    { numRuns: 80 },
  );
});

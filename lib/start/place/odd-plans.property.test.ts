import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPlan } from "@/lib/plan/check";
import type { PlanPost } from "@/lib/plan/document";
import { type Flag, flagIdentity } from "@/lib/plan/flag";
import { readPlan } from "@/lib/plan/read";
import { FORMATS, NETWORKS, OBJECTIVE_KINDS, POST_STATUSES } from "@/lib/plan/vocabulary";
import { addDays, type Day, dayOf } from "@/lib/platform/time";
import { matrixCell, preparation } from "@/lib/reference";
import { pattern } from "@/lib/reference/patterns";
import { horizonOf } from "@/lib/workspaces/rules";
import { publicationOf, withDrafts } from "./draft";
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
  waiting: fc.array(
    fc.record({
      status: fc.constantFrom(...POST_STATUSES),
      channels: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
      objective: maybe(fc.nat(3)),
      format: maybe(fc.constantFrom(...FORMATS)),
      promotional: fc.boolean(),
      event: fc.boolean(),
      title: maybe(fc.constantFrom(...pattern("webinar").map(({ title }) => title.fr))),
      due: maybe(near),
      /** Whether the plan that is judged holds it. */
      isJudged: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
});
type Drawn = typeof PLAN extends fc.Arbitrary<infer T> ? T : never;
type Span = Drawn["absence"];

function questionOf(drawn: Drawn): FirstPlanQuestion {
  const reading = readPlan(documentOf(drawn));
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  const plan = reading.plan as FirstPlanQuestion["plan"];
  const placeOf = ({ id }: PlanPost) => (id.startsWith("w") ? Number(id.slice(1)) : null);
  const isHeld = (post: PlanPost) => placeOf(post) === null || drawn.waiting[placeOf(post)!]!.isJudged;
  return {
    plan: { ...plan, posts: plan.posts.filter(isHeld) },
    waiting: plan.posts.filter((post) => placeOf(post) !== null),
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
    posts: [
      ...drawn.posts.map(({ day: offset, channel, title }, at) => ({
        ...{ id: at === 0 ? "first-1" : `x${at}`, title, status: "draft" },
        publications:
          channel < drawn.channels.length
            ? [{ id: `u${at}`, channel: `c${channel}`, at: `${day(offset)}T12:00` }]
            : [],
      })),
      ...drawn.waiting.map((post, at) => ({
        ...{ id: `w${at}`, title: post.title ?? `Attend ${at}`, status: post.status },
        ...{ format: post.format, promotional: post.promotional },
        objective:
          post.objective !== null && post.objective < drawn.objectives.length ? `o${post.objective}` : null,
        event: post.event && drawn.events.length > 0 ? "e0" : null,
        publications: post.channels
          .filter((channel) => channel < drawn.channels.length)
          .map((channel) => ({ id: `w${at}-${channel}`, channel: `c${channel}`, at: null })),
        assignments:
          post.due !== null && drawn.hours.length > 0
            ? [{ contributor: "p0", role: "author", minutes: 30, due: day(post.due), done: false }]
            : [],
      })),
    ],
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
      const fresh = drafts.filter(({ waited }) => !waited).map(({ post }) => post.id);
      const there = [...plan.posts, ...question.waiting].map(({ id }) => id);
      expect(there.filter((id) => fresh.includes(id))).toEqual([]);
      expect(new Set(drafts.map(({ post }) => post.id)).size).toBe(drafts.length);
      const posts = withDrafts(plan.posts, drafts);
      expect(flags).toEqual(checkPlan({ ...plan, posts, tasks: [...plan.tasks, ...tasks] }));
      const taken = new Set(drafts.map(({ post }) => post.id));
      const waiting = question.waiting.filter(({ id }) => !taken.has(id));
      const again = firstPlan({
        ...question,
        waiting,
        plan: { ...plan, posts, tasks: [...plan.tasks, ...tasks] },
      });
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
      for (const { post, because, waited } of drafts) {
        const publication = publicationOf(post);
        const day = dayOf(publication.at);
        // Of an event of these days, also what follows it.
        expect(holds(from, because.kind === "event" ? null : to, day)).toBe(true);
        const channel = channels.find(({ id }) => id === publication.channel)!;
        expect(holds(channel.activeFrom, channel.activeTo, day)).toBe(true);
        expect(channel.pauses.some((pause) => holds(pause.from, pause.to, day))).toBe(false);
        if (because.kind !== "event") expect(channel.presence).toBe("active");
        const objective = objectives.find(({ id }) => id === post.objective);
        if (objective) expect(holds(objective.from, objective.to, day)).toBe(true);
        for (const assignment of post.assignments)
          if (assignment.due && !waited?.assignments.includes(assignment))
            expect(holds(today, day, assignment.due)).toBe(true);
      }
      for (const { due } of tasks) expect(holds(today, null, due!)).toBe(true);
    }),
    { numRuns: 80 },
  );
});

test("what waited is moved, never changed where somebody said something, and never taken where it was meant for elsewhere", () => {
  fc.assert(
    fc.property(PLAN, (drawn) => {
      const question = questionOf(drawn);
      for (const { post, waited, because } of firstPlan(question).drafts) {
        if (!waited) continue;
        const { channel } = publicationOf(post);
        const meant = waited.publications.map((publication) => publication.channel);
        if (meant.length > 0) expect(meant).toContain(channel);
        expect(post.publications.length).toBe(Math.max(1, waited.publications.length));
        if (waited.event !== null) expect(because).toMatchObject({ kind: "event", event: waited.event });
        for (const key of ["objective", "format", "audience", "column", "link"] as const)
          if (waited[key] !== null) expect(post[key]).toBe(waited[key]);
        for (const key of ["id", "title", "text", "promotional", "cost", "campaign"] as const)
          expect(post[key]).toEqual(waited[key]);
        if (waited.assignments.length > 0) expect(post.assignments).toEqual(waited.assignments);
        if (waited.status !== "idea") expect(post.status).toBe(waited.status);
        expect(["idea", "published", "failed", "cancelled"]).not.toContain(post.status);
      }
    }),
    { numRuns: 40 },
  );
});

// Random plans of teams that could do better and have the room to: people with time, channels with the rhythm of their
// network or one that does not contradict itself, posts that have an author, an objective and media, what is past published.
// What goes wrong is where things stand: days, weeks, people and events are drawn at random.
import fc from "fast-check";
import { addDays } from "@/lib/platform/time";
import type {
  Plan,
  PlanAssignment,
  PlanCadence,
  PlanChannel,
  PlanContributor,
  PlanEvent,
  PlanObjective,
  PlanPost,
} from "../document";
import { EVENT_KINDS, NETWORKS, PLAN_FORMAT, WEEK_STARTS } from "../vocabulary";

const START = "2026-11-02";
const TEAM = ["ada", "bob", "cleo", "dan"];
const KINDS = ["engage_audience", "increase_visibility", "employer_brand", "generate_leads"] as const;
const TIMES = ["08:30", "09:00", "10:00", "12:15", "17:30"];

const maybe = <T>(value: fc.Arbitrary<T>, freq = 2) => fc.option(value, { nil: null, freq });

export const roomyPlan: fc.Arbitrary<Plan> = fc
  .record({
    weeks: fc.integer({ min: 4, max: 8 }),
    today: maybe(fc.integer({ min: -3, max: 12 }), 3),
    networks: fc.uniqueArray(fc.constantFrom(...NETWORKS), { minLength: 2, maxLength: 4 }),
    team: fc.integer({ min: 2, max: 4 }).map((count) => TEAM.slice(0, count)),
    objectives: fc.integer({ min: 2, max: 3 }),
    events: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ weeks, today, networks, team, objectives, events }) => {
    const day = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(START, days));
    const last = 7 * weeks - 1;
    const eventIds = Array.from({ length: events }, (_, index) => `e${index}`);
    const names = { networks, team, objectives, events: eventIds };
    return fc.record({
      format: fc.constant(PLAN_FORMAT),
      workspace: fc.record({
        name: fc.constant("Essai"),
        timeZone: fc.constantFrom("Europe/Paris", "UTC", "America/New_York"),
        weekStart: fc.constantFrom(...WEEK_STARTS),
        sites: fc.constantFrom([], ["lemoine.example"]),
        limits: fc.constant({}),
      }),
      period: fc.constant({ from: START, to: addDays(START, last) }),
      today: fc.constant(today === null ? null : addDays(START, today)),
      channels: fc.tuple(...networks.map((network) => anyChannel(network, team, day(0, last)))),
      objectives: fc.tuple(...Array.from({ length: objectives }, (_, index) => anyObjective(index))),
      campaigns: fc.constant([]),
      events: fc.tuple(...eventIds.map((id) => anyEvent(id, team, day(7, last - 4)))),
      contributors: fc.tuple(...team.map((id) => anyContributor(id, day(0, last)))),
      tasks: fc.constant([]),
      audiences: fc.constant([]),
      columns: fc.constant([]),
      posts: fc
        .array(anyPost(names, day(-5, last), today === null ? "0000" : addDays(START, today)), {
          minLength: 3 * weeks,
          maxLength: 8 * weeks,
          size: "max",
        })
        .map((posts) => posts.map(withId)),
    });
  });

function anyChannel(
  network: PlanChannel["network"],
  team: readonly string[],
  day: fc.Arbitrary<string>,
): fc.Arbitrary<PlanChannel> {
  const pause = fc.tuple(day, fc.integer({ min: 0, max: 6 })).map(([from, days]) => ({
    from,
    to: addDays(from, days),
  }));
  return fc.record({
    id: fc.constant(network),
    name: fc.constant(network),
    network: fc.constant(network),
    timeZone: fc.constant(null),
    presence: fc.constant("active"),
    activeFrom: fc.constant(null),
    activeTo: fc.constant(null),
    pauses: fc.array(pause, { maxLength: 1 }),
    cadence: maybe(anyCadence, 1),
    monitors: fc.subarray([...team], { minLength: 1 }),
    careMinutesPerWeek: fc.constant(null),
  });
}

const anyCadence: fc.Arbitrary<PlanCadence> = fc.record({
  per: fc.constantFrom("week", "month"),
  min: fc.integer({ min: 0, max: 2 }),
  max: fc.integer({ min: 3, max: 7 }),
  maxPerDay: fc.integer({ min: 1, max: 2 }),
  minGapHours: fc.constantFrom(4, 12, 18),
  maxSilenceDays: fc.integer({ min: 7, max: 14 }),
});

function anyObjective(index: number): fc.Arbitrary<PlanObjective> {
  return fc.constant({
    id: `o${index}`,
    name: `Objectif ${index}`,
    kind: KINDS[index]!,
    weight: [0.5, 0.3, 0.2][index]!,
    from: null,
    to: null,
    kpi: "portée",
    target: 10,
  });
}

function anyEvent(id: string, team: readonly string[], day: fc.Arbitrary<string>): fc.Arbitrary<PlanEvent> {
  return fc
    .record({
      start: day,
      length: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom(...EVENT_KINDS),
      preparationDays: maybe(fc.integer({ min: 5, max: 30 })),
      communicationDays: maybe(fc.integer({ min: 3, max: 20 })),
      freezeDays: maybe(fc.integer({ min: 1, max: 5 })),
      followUpDays: maybe(fc.integer({ min: 1, max: 10 })),
      owner: maybe(fc.constantFrom(...team)),
    })
    .map(({ length, ...event }) => ({ id, name: id, ...event, end: addDays(event.start, length) }));
}

function anyContributor(id: string, day: fc.Arbitrary<string>): fc.Arbitrary<PlanContributor> {
  return fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    minutesPerWeek: fc.constantFrom(600, 900, 1500),
    absences: fc.array(
      fc
        .tuple(day, fc.integer({ min: 0, max: 6 }))
        .map(([from, days]) => ({ from, to: addDays(from, days) })),
      { maxLength: 1 },
    ),
  });
}

type Names = {
  networks: readonly string[];
  team: readonly string[];
  objectives: number;
  events: readonly string[];
};

function anyPost(names: Names, day: fc.Arbitrary<string>, today: string): fc.Arbitrary<Omit<PlanPost, "id">> {
  return fc
    .record({
      day,
      time: fc.constantFrom(...TIMES),
      channels: fc.subarray([...names.networks], { minLength: 1, maxLength: 2 }),
      isUndated: fc.constantFrom(false, false, false, false, true),
      status: fc.constantFrom("draft", "draft", "in_review", "approved", "scheduled", "idea"),
      objective: fc.constantFrom(
        null,
        ...Array.from({ length: 12 }, (_, index) => `o${index % names.objectives}`),
      ),
      event: fc.constantFrom(null, null, null, ...names.events),
      promotional: fc.constantFrom(false, false, false, false, true),
      author: fc.constantFrom(...names.team),
      reviewer: fc.constantFrom(...names.team),
      minutes: fc.constantFrom(30, 60, 120, 240),
      daysBefore: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ day, time, channels, isUndated, author, reviewer, minutes, daysBefore, status, ...post }) => {
      const isPast = !isUndated && day < today;
      const work = (contributor: string, role: "author" | "reviewer", before: number): PlanAssignment => ({
        contributor,
        role,
        minutes: role === "author" ? minutes : 15,
        due: isUndated ? null : addDays(day, -before),
        done: isPast || addDays(day, -before) < today,
      });
      return {
        title: "Sujet",
        ...post,
        status: isPast ? "published" : status,
        campaign: null,
        audience: null,
        column: null,
        format: null,
        cost: 0,
        createdAt: null,
        text: "",
        link: "https://lemoine.example/a",
        media: [{ type: "image", alt: "Une photo" }],
        publications: channels.map((channel) => ({
          id: channel,
          channel,
          at: isUndated ? null : `${day}T${time}`,
          text: null,
          result: isPast ? 1 : null,
        })),
        assignments: [work(author, "author", daysBefore), work(reviewer, "reviewer", 1)],
      };
    });
}

function withId(post: Omit<PlanPost, "id">, index: number): PlanPost {
  const publications = post.publications.map((publication) => ({
    ...publication,
    id: `p${index}-${publication.channel}`,
  }));
  return { id: `p${index}`, ...post, publications };
}

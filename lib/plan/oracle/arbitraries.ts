// Random plans for the property tests: small, valid, and crowded around the places where plans go wrong: clock changes,
// ends of weeks and months, ends of the period, equal times, windows that touch.
import fc from "fast-check";
import { addDays } from "@/lib/platform/time";
import type { Plan, PlanCadence, PlanChannel, PlanEvent, PlanPost, PlanTask } from "../document";
import {
  CADENCE_PERIODS,
  EVENT_KINDS,
  NETWORKS,
  PLAN_FORMAT,
  POST_STATUSES,
  PRESENCES,
  WEEK_STARTS,
} from "../vocabulary";

/** Clock changes in Paris, New York and on Lord Howe; a leap day; the day that Samoa never had; nothing at all. */
const ANCHORS = [
  "2026-10-20",
  "2026-03-05",
  "2026-03-27",
  "2027-04-01",
  "2028-02-24",
  "2011-12-25",
  "2026-06-15",
];
const ZONES = [
  "Europe/Paris",
  "America/New_York",
  "UTC",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "America/Havana",
];
const TIMES = [
  "00:00",
  "00:30",
  "01:30",
  "02:00",
  "02:15",
  "02:30",
  "03:00",
  "03:30",
  "09:00",
  "09:01",
  "17:00",
  "23:59",
];
/** Ids whose order by code unit is not the one people expect. */
const IDS = ["b", "a", "Z", "10", "9", "é", "z-", "a1"];

const channelIds = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 });
const eventIds = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });

export type PlanChoices = {
  zones?: readonly string[];
  anchors?: readonly string[];
  per?: readonly ("week" | "month")[];
};

export function anyPlan({
  zones = ZONES,
  anchors = ANCHORS,
  per = CADENCE_PERIODS,
}: PlanChoices = {}): fc.Arbitrary<Plan> {
  return fc
    .record({ anchor: fc.constantFrom(...anchors), channels: channelIds, events: eventIds })
    .chain(({ anchor, channels, events }) => {
      const anyDay = fc.integer({ min: -12, max: 60 }).map((days) => addDays(anchor, days));
      const crowdedDay = fc.constantFrom(5, 6, 15).map((days) => addDays(anchor, days));
      const day = fc.oneof({ weight: 3, arbitrary: anyDay }, crowdedDay);
      return fc.record({
        format: fc.constant(PLAN_FORMAT),
        workspace: fc.record({
          name: fc.constant("Essai"),
          timeZone: fc.constantFrom(...zones),
          weekStart: fc.constantFrom(...WEEK_STARTS),
          sites: fc.constant([]),
          limits: fc.constant({}),
        }),
        period: spanFrom(
          fc.integer({ min: 0, max: 9 }).map((days) => addDays(anchor, days)),
          45,
        ),
        today: maybe(day),
        channels: fc.tuple(...channels.map((id) => anyChannel(id, day, zones, per))),
        objectives: fc.constant([]),
        campaigns: fc.constant([]),
        events: fc.tuple(...events.map((id) => anyEvent(id, day))),
        contributors: fc.constant(
          ["lucie", "omar"].map((id) => ({ id, name: id, minutesPerWeek: 600, absences: [] })),
        ),
        tasks:
          events.length === 0
            ? fc.constant([])
            : fc.array(anyTask(events, day), { maxLength: 8, size: "max" }).map(withIds),
        posts: fc.array(anyPost(channels, events, day), { maxLength: 40, size: "max" }).map(withPostIds),
      });
    });
}

function anyChannel(
  id: string,
  day: fc.Arbitrary<string>,
  zones: readonly string[],
  per: readonly ("week" | "month")[],
): fc.Arbitrary<PlanChannel> {
  return fc
    .record({
      network: fc.constantFrom(...NETWORKS),
      timeZone: maybe(fc.constantFrom(...zones)),
      presence: fc.oneof(
        { weight: 4, arbitrary: fc.constant("active" as const) },
        fc.constantFrom(...PRESENCES),
      ),
      active: spanFrom(day, 50),
      activeFrom: fc.boolean(),
      activeTo: fc.boolean(),
      pauses: fc.array(spanFrom(day, 12), { maxLength: 2 }),
      cadence: per.length === 2 ? maybe(anyCadence(per)) : anyCadence(per),
    })
    .map(({ active, activeFrom, activeTo, ...channel }) => ({
      id,
      name: id,
      ...channel,
      activeFrom: activeFrom ? active.from : null,
      activeTo: activeTo ? active.to : null,
      monitors: [],
      careMinutesPerWeek: null,
    }));
}

function anyCadence(per: readonly ("week" | "month")[]): fc.Arbitrary<PlanCadence> {
  return fc.record({
    per: fc.constantFrom(...per),
    min: maybe(fc.integer({ min: 0, max: 8 })),
    max: maybe(fc.integer({ min: 0, max: 6 })),
    maxPerDay: maybe(fc.integer({ min: 0, max: 3 })),
    minGapHours: maybe(fc.oneof(fc.integer({ min: 0, max: 48 }), fc.constantFrom(0.5, 1.25))),
    maxSilenceDays: maybe(fc.integer({ min: 0, max: 12 })),
  });
}

function anyEvent(id: string, day: fc.Arbitrary<string>): fc.Arbitrary<PlanEvent> {
  const days = fc.option(fc.integer({ min: 0, max: 25 }), { nil: null, freq: 6 });
  return fc
    .record({
      span: spanFrom(day, 4),
      kind: fc.constantFrom(...EVENT_KINDS),
      preparationDays: days,
      communicationDays: days,
      freezeDays: days,
      followUpDays: days,
      owner: maybe(fc.constantFrom("lucie", "omar")),
    })
    .map(({ span, ...event }) => ({ id, name: id, start: span.from, end: span.to, ...event }));
}

function anyTask(events: readonly string[], day: fc.Arbitrary<string>): fc.Arbitrary<Omit<PlanTask, "id">> {
  return fc.record({
    event: fc.constantFrom(...events),
    title: fc.constant("Tâche"),
    due: maybe(day),
    done: fc.boolean(),
  });
}

function anyPost(channels: readonly string[], events: readonly string[], day: fc.Arbitrary<string>) {
  return fc.record({
    status: fc.constantFrom(...POST_STATUSES),
    event: events.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...events)),
    publications: fc.array(
      fc.record({
        channel: fc.constantFrom(...channels),
        at: fc.option(
          fc.tuple(day, fc.constantFrom(...TIMES)).map(([date, time]) => `${date}T${time}`),
          { nil: null, freq: 9 },
        ),
      }),
      { maxLength: 3 },
    ),
  });
}

type RandomPost = ReturnType<typeof anyPost> extends fc.Arbitrary<infer T> ? T : never;

function withPostIds(posts: RandomPost[]): PlanPost[] {
  return posts.map(({ publications, ...post }, index) => ({
    id: `p${index}`,
    title: `Sujet ${index}`,
    objective: null,
    campaign: null,
    format: null,
    promotional: false,
    cost: 0,
    createdAt: null,
    text: "",
    link: null,
    media: [],
    assignments: [],
    ...post,
    publications: publications.map((publication, place) => ({
      id: `p${index}-${place}`,
      text: null,
      result: null,
      ...publication,
    })),
  }));
}

function withIds<T extends object>(items: T[]): (T & { id: string })[] {
  return items.map((item, index) => ({ id: `t${index}`, ...item }));
}

function spanFrom(day: fc.Arbitrary<string>, longest: number): fc.Arbitrary<{ from: string; to: string }> {
  return fc
    .tuple(day, fc.integer({ min: 0, max: longest - 1 }))
    .map(([from, days]) => ({ from, to: addDays(from, days) }));
}

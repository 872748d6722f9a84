// Random plans for the property tests: small, valid, and crowded around the places where plans go wrong: clock changes,
// ends of weeks and months, ends of the period, equal times, windows that touch.
import fc from "fast-check";
import { addDays } from "@/lib/platform/time";
import type {
  Plan,
  PlanCadence,
  PlanCampaign,
  PlanChannel,
  PlanContributor,
  PlanEvent,
  PlanObjective,
  PlanTask,
  PlanWorkspace,
} from "../document";
import {
  CADENCE_PERIODS,
  type CadencePer,
  EVENT_KINDS,
  NETWORKS,
  OBJECTIVE_KINDS,
  type ObjectiveKind,
  PLAN_FORMAT,
  PRESENCES,
  WEEK_STARTS,
} from "../vocabulary";
import { anyPosts } from "./posts";
import { SITES } from "./texts";

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
/** Ids whose order by code unit is not the one people expect. */
const IDS = ["b", "a", "Z", "10", "9", "é", "z-", "a1"];

const TEAMS = [
  ["lucie", "omar"],
  ["omar", "Zoé", "lucie"],
];

const someIds = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...IDS), { minLength, maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });

export type PlanChoices = {
  zones?: readonly string[];
  anchors?: readonly string[];
  /** Without "month", calendar months play no part in any rule. */
  per?: readonly CadencePer[];
  /** Who can be in the plan together; lucie and omar always are, unless it is asked for here. */
  teams?: readonly (readonly string[])[];
};

export function anyPlan({
  zones = ZONES,
  anchors = ANCHORS,
  per = CADENCE_PERIODS,
  teams = TEAMS,
}: PlanChoices = {}): fc.Arbitrary<Plan> {
  return fc
    .record({
      anchor: fc.constantFrom(...anchors),
      channels: someIds(1, 3),
      events: someIds(0, 4),
      objectives: someIds(0, 5),
      campaigns: someIds(0, 2),
      team: fc.constantFrom(...teams),
    })
    .chain(({ anchor, ...names }) => {
      const anyDay = fc.integer({ min: -12, max: 60 }).map((days) => addDays(anchor, days));
      const crowdedDay = fc.constantFrom(5, 6, 15).map((days) => addDays(anchor, days));
      const day = fc.oneof({ weight: 3, arbitrary: anyDay }, crowdedDay);
      const { channels, events, objectives, campaigns, team } = names;
      return fc.record({
        format: fc.constant(PLAN_FORMAT),
        workspace: anyWorkspace(zones, per),
        period: spanFrom(
          fc.integer({ min: 0, max: 9 }).map((days) => addDays(anchor, days)),
          45,
        ),
        today: maybe(day),
        channels: fc.tuple(...channels.map((id) => anyChannel(id, day, zones, per, team))),
        objectives: fc.tuple(...objectives.map((id) => anyObjective(id, day))),
        campaigns: fc.tuple(...campaigns.map(anyCampaign)),
        events: fc.tuple(...events.map((id) => anyEvent(id, day, team))),
        contributors: fc.tuple(...team.map((id) => anyContributor(id, day))),
        tasks:
          events.length === 0
            ? fc.constant([])
            : fc.array(anyTask(events, day), { maxLength: 8, size: "max" }).map(withIds),
        audiences: fc.constant(AUDIENCES),
        columns: fc.constant(COLUMNS),
        posts: anyPosts(names, day),
      });
    });
}

/** They change nothing of what is judged: named at random, they would show where they did. */
const AUDIENCES = [
  {
    id: "a0",
    name: "Artisans",
    market: "b2b" as const,
    sector: "Bâtiment",
    job: null,
    age: null,
    place: null,
    tone: null,
  },
];
const COLUMNS = [{ id: "c0", name: "Coulisses", brief: null, share: 0.5 }];

function anyWorkspace(zones: readonly string[], per: readonly CadencePer[]): fc.Arbitrary<PlanWorkspace> {
  const share = fc.constantFrom(0, 0.2, 0.3, 0.5, 0.7, 1);
  const days = fc.constantFrom(0, 1, 7, 14, 60);
  const judgesMonths = per.includes("month");
  const limits = {
    objectives: fc.constantFrom(0, 1, 2, 3),
    promotionShare: share,
    promotionalRun: fc.constantFrom(1, 2, 3),
    formatShare: share,
    singleVoiceShare: share,
    // No plan of ours has a thousand publications.
    sampleSize: judgesMonths ? fc.constantFrom(1, 2, 3, 5, 8) : fc.constant(1000),
    approvalDays: days,
    rushedHours: fc.constantFrom(0, 1.5, 24, 48, 100),
    repeatDays: days,
    authorDays: days,
    resultDays: days,
    loadWarning: fc.constantFrom(0, 0.5, 0.9, 1.2),
    loadError: fc.constantFrom(0, 0.7, 1.1, 2),
  };
  return fc.record({
    name: fc.constant("Essai"),
    timeZone: fc.constantFrom(...zones),
    weekStart: fc.constantFrom(...WEEK_STARTS),
    sites: fc.constantFrom([], ...SITES),
    limits: fc.record(limits, { requiredKeys: judgesMonths ? [] : ["sampleSize"] }),
  });
}

function anyChannel(
  id: string,
  day: fc.Arbitrary<string>,
  zones: readonly string[],
  per: readonly CadencePer[],
  team: readonly string[],
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
      monitors: fc.subarray([...team]),
      careMinutesPerWeek: fc.constantFrom(null, 0, 30, 45.5, 0.1),
    })
    .map(({ active, activeFrom, activeTo, ...channel }) => ({
      id,
      name: id,
      ...channel,
      activeFrom: activeFrom ? active.from : null,
      activeTo: activeTo ? active.to : null,
    }));
}

function anyCadence(per: readonly CadencePer[]): fc.Arbitrary<PlanCadence> {
  return fc.record({
    per: fc.constantFrom(...per),
    min: maybe(fc.integer({ min: 0, max: 8 })),
    max: maybe(fc.integer({ min: 0, max: 6 })),
    maxPerDay: maybe(fc.integer({ min: 0, max: 3 })),
    minGapHours: maybe(fc.oneof(fc.integer({ min: 0, max: 48 }), fc.constantFrom(0.5, 1.25))),
    maxSilenceDays: maybe(fc.integer({ min: 0, max: 12 })),
  });
}

function anyObjective(id: string, day: fc.Arbitrary<string>): fc.Arbitrary<PlanObjective> {
  const rarely = fc.constantFrom(false, false, true);
  return fc
    .record({
      kind: fc.constantFrom<ObjectiveKind[]>("generate_leads", "generate_traffic", ...OBJECTIVE_KINDS),
      weight: fc.constantFrom(null, 0, 0.1, 0.2, 0.25, 0.3, 0.5, 2 / 3, 1),
      active: spanFrom(day, 50),
      hasFrom: rarely,
      hasTo: rarely,
      kpi: fc.constantFrom(null, "portée", "portée"),
      target: fc.constantFrom(null, 0, 12),
    })
    .map(({ active, hasFrom, hasTo, ...objective }) => ({
      id,
      name: id,
      ...objective,
      from: hasFrom ? active.from : null,
      to: hasTo ? active.to : null,
    }));
}

function anyCampaign(id: string): fc.Arbitrary<PlanCampaign> {
  return fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    budget: fc.constantFrom(null, 0, 0.3, 100, 145.5, 1200),
  });
}

function anyEvent(id: string, day: fc.Arbitrary<string>, team: readonly string[]): fc.Arbitrary<PlanEvent> {
  const days = fc.option(fc.integer({ min: 0, max: 25 }), { nil: null, freq: 6 });
  return fc
    .record({
      span: spanFrom(day, 4),
      kind: fc.constantFrom(...EVENT_KINDS),
      preparationDays: days,
      communicationDays: days,
      freezeDays: days,
      followUpDays: days,
      owner: fc.constantFrom(null, ...team, ...team),
    })
    .map(({ span, ...event }) => ({ id, name: id, start: span.from, end: span.to, ...event }));
}

function anyContributor(id: string, day: fc.Arbitrary<string>): fc.Arbitrary<PlanContributor> {
  return fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    minutesPerWeek: fc.constantFrom(0, 0.5, 100, 100 / 3, 600, 900),
    absences: fc.array(spanFrom(day, 9), { maxLength: 2 }),
  });
}

function anyTask(events: readonly string[], day: fc.Arbitrary<string>): fc.Arbitrary<Omit<PlanTask, "id">> {
  return fc.record({
    event: fc.constantFrom(...events),
    title: fc.constant("Tâche"),
    due: maybe(day),
    done: fc.boolean(),
  });
}

function withIds<T extends object>(items: T[]): (T & { id: string })[] {
  return items.map((item, index) => ({ id: `t${index}`, ...item }));
}

function spanFrom(day: fc.Arbitrary<string>, longest: number): fc.Arbitrary<{ from: string; to: string }> {
  return fc
    .tuple(day, fc.integer({ min: 0, max: longest - 1 }))
    .map(([from, days]) => ({ from, to: addDays(from, days) }));
}

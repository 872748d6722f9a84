// Posts of random plans.
import fc from "fast-check";
import { msToInstant, wallToInstant } from "@/lib/platform/time";
import type { PlanAssignment, PlanMedia, PlanPost } from "../document";
import {
  ASSIGNMENT_ROLES,
  type AssignmentRole,
  FORMATS,
  MEDIA_TYPES,
  type MediaType,
  POST_STATUSES,
} from "../vocabulary";
import { anyAlt, anyLink, anyText } from "./texts";

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
const HOUR = 3_600_000;
/** Around the 48 of the specification, in zones whose clocks stand up to 14 hours from UTC. */
const HOURS_BEFORE = [-5, 0, 1, 24, 34, 35, 36, 38, 42, 42.5, 43, 44, 46, 46.5, 47, 47.5, 48, 48.5, 49, 50];
const HOURS_FAR_BEFORE = [52, 53, 62, 700];
/** Of which some can only be summed with a rounding error. */
const AMOUNTS = [0, 0.1, 0.2, 0.7, 30, 45.5, 100, 100 / 3, 400];

/** The ids that posts may name. */
export type Names = {
  channels: readonly string[];
  events: readonly string[];
  objectives: readonly string[];
  campaigns: readonly string[];
  team: readonly string[];
};

export function anyPosts(names: Names, day: fc.Arbitrary<string>): fc.Arbitrary<PlanPost[]> {
  return fc.array(anyPost(names, day), { maxLength: 40, size: "max" }).map(withPostIds);
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const oneOrNone = (ids: readonly string[]) => fc.constantFrom(null, ...ids, ...ids);

function anyPost({ channels, events, objectives, campaigns, team }: Names, day: fc.Arbitrary<string>) {
  return fc.record({
    status: fc.constantFrom(...POST_STATUSES),
    objective: oneOrNone(objectives),
    campaign: oneOrNone(campaigns),
    event: events.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...events)),
    format: fc.constantFrom(
      null,
      "photo" as const,
      "photo" as const,
      "text" as const,
      ...FORMATS.slice(2, 4),
    ),
    promotional: fc.boolean(),
    cost: fc.constantFrom(...AMOUNTS),
    hoursBefore: fc.constantFrom(null, ...HOURS_BEFORE, ...HOURS_FAR_BEFORE),
    text: anyText,
    link: anyLink,
    media: anyMedia,
    audience: fc.constantFrom(null, "a0"),
    column: fc.constantFrom(null, "c0"),
    publications: fc.array(
      fc.record({
        channel: fc.constantFrom(...channels),
        at: fc.option(
          fc.tuple(day, fc.constantFrom(...TIMES)).map(([date, time]) => `${date}T${time}`),
          { nil: null, freq: 9 },
        ),
        text: fc.option(anyText, { nil: null, freq: 1 }),
        result: fc.constantFrom(null, null, 0, 12.5),
      }),
      { maxLength: 3 },
    ),
    assignments: team.length === 0 ? fc.constant<PlanAssignment[]>([]) : anyAssignments(team, day),
  });
}

const anyMedia = fc.oneof(
  fc.constant<PlanMedia[]>([]),
  fc.array<PlanMedia>(
    fc.record({ type: fc.constantFrom<MediaType[]>("image", ...MEDIA_TYPES), alt: anyAlt }),
    {
      maxLength: 3,
    },
  ),
);

function anyAssignments(team: readonly string[], day: fc.Arbitrary<string>): fc.Arbitrary<PlanAssignment[]> {
  return fc.array(
    fc.record({
      contributor: fc.constantFrom(...team),
      role: fc.constantFrom<AssignmentRole[]>("author", ...ASSIGNMENT_ROLES),
      minutes: fc.constantFrom(...AMOUNTS),
      due: maybe(day),
      done: fc.constantFrom(false, false, true),
    }),
    { maxLength: 4 },
  );
}

type RandomPost = ReturnType<typeof anyPost> extends fc.Arbitrary<infer T> ? T : never;

function withPostIds(posts: RandomPost[]): PlanPost[] {
  return posts.map(({ publications, hoursBefore, ...post }, index) => ({
    id: `p${index}`,
    title: `Sujet ${index}`,
    createdAt: hoursBefore === null ? null : createdAt(publications, hoursBefore),
    ...post,
    publications: publications.map((publication, place) => ({ id: `p${index}-${place}`, ...publication })),
  }));
}

/** So long before its first publication, as a clock in UTC would show it. */
function createdAt(publications: RandomPost["publications"], hours: number): string {
  const at = publications.find(({ at }) => at !== null)?.at;
  if (!at) return "2026-10-20T08:00:00Z";
  return msToInstant(wallToInstant(at, "UTC").at - hours * HOUR);
}

import { expect, test } from "vitest";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { firstOpen, progressOf } from "./progress";
import { QUESTIONS, type Question } from "./vocabulary";

type Frame = Parameters<typeof progressOf>[0];
type Said = Parameters<typeof progressOf>[1];

const nothing: Frame = {
  objectives: [],
  audiences: [],
  channels: [],
  columns: [],
  events: [],
  contributors: [],
};
const silent: Said = { means: null, limits: {}, holidays: null };

const one = <K extends keyof Frame>(list: K, thing: object = {}): Partial<Frame> => ({
  [list]: [thing] as unknown as CalendarFrame[K],
});
const CHRISTMAS = { from: "2026-12-24", to: "2027-01-03" };
const aChannel = (said: object) => one("channels", { cadence: null, pauses: [], ...said });
const someone = (absences: object[]) => one("contributors", { absences });
const means = (said: Partial<NonNullable<WorkspaceRow["means"]>>): Partial<Said> => ({
  means: { formats: null, moneyPerMonth: null, ...said },
});

test.each<[string, Partial<Frame>, Partial<Said>, Question[]]>([
  ["an empty workspace", {}, {}, []],
  ["an objective", one("objectives"), {}, ["objectives"]],
  ["an audience", one("audiences"), {}, ["audiences"]],
  ["a channel", aChannel({}), {}, ["networks"]],
  ["a channel at a rhythm of its own", aChannel({ cadence: { per: "week" } }), {}, ["networks", "content"]],
  ["a channel that rests", aChannel({ pauses: [CHRISTMAS] }), {}, ["networks", "calendar"]],
  ["a column", one("columns"), {}, ["content"]],
  ["formats", {}, means({ formats: ["photo"] as never }), ["content"]],
  ["money alone", {}, means({ moneyPerMonth: 100 }), []],
  ["a share of promotion, also of nothing", {}, { limits: { promotionShare: 0 } }, ["content"]],
  ["another limit", {}, { limits: { objectives: 2 } }, []],
  ["an event", one("events"), {}, ["calendar"]],
  ["whose holidays count", {}, { holidays: { country: "FR", state: null, region: null } }, ["calendar"]],
  ["somebody who is always there", someone([]), {}, []],
  ["an absence", someone([CHRISTMAS]), {}, ["calendar"]],
])("%s answers that much", (_, frame, said, expected) => {
  const answered = progressOf({ ...nothing, ...frame }, { ...silent, ...said });
  expect(QUESTIONS.filter((question) => answered[question])).toEqual(expected);
});

test("who comes back goes on at the first open question", () => {
  const answered = { objectives: true, audiences: false, networks: true, content: false, calendar: false };
  expect(firstOpen(answered)).toBe("audiences");
  expect(
    firstOpen({ ...answered, audiences: true, content: true, calendar: true } as Record<Question, boolean>),
  ).toBe(null);
});

// Plans in few words, for the tables of the rules. What a row does not say is left out of the document and reads as the
// specification has it, except for the rhythm: channels owe and bear anything, so that a rule only finds what a row is about.
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "@/lib/platform/time";
import { checkPlan } from "../check";
import type {
  Plan,
  PlanAssignment,
  PlanCadence,
  PlanCampaign,
  PlanChannel,
  PlanContributor,
  PlanEvent,
  PlanObjective,
  PlanPost,
  PlanPublication,
  PlanTask,
  PlanWorkspace,
} from "../document";
import type { Flag, RuleId } from "../flag";
import { faultLine, readPlan } from "../read";
import { NETWORKS, PLAN_FORMAT } from "../vocabulary";

/** What it is about, the plan, and the flags of the rule: none, or each as flagLine writes it. */
export type Row = [about: string, plan: Plan, ...flags: string[]];

export function ruleTable(rule: RuleId, rows: Row[]): void {
  describe(rule, () => {
    test.each(rows)("%s", (_about, plan, ...flags) => {
      expect(checkPlan(plan, { rules: [rule] }).map(flagLine)).toEqual(flags);
    });
  });
}

/** "warning channel=linkedin 2026-11-09…2026-11-15 6/5 p1 p2": severity, subject, days, measured/limit, publications. */
export function flagLine({ severity, subject, from, to, measured, limit, publications }: Flag): string {
  const named = Object.entries(subject).map(([key, id]) => `${key}=${id}`);
  const span = from === to ? from : `${from}…${to}`;
  return [severity, ...named, span, `${measured}/${limit}`, ...publications].join(" ");
}

type Parts = Partial<Omit<Plan, "workspace" | Lists>> &
  Partial<Record<Lists, object[]>> & { workspace?: Partial<PlanWorkspace> };
type Lists = "channels" | "objectives" | "campaigns" | "events" | "contributors" | "tasks" | "posts";

/** Four weeks from Monday 2 November 2026, a LinkedIn page and a Facebook page, Ada and Bob; nothing planned. */
export function aPlan({ workspace, ...parts }: Parts): Plan {
  const reading = readPlan({
    format: PLAN_FORMAT,
    workspace: { name: "Aciers Lemoine", timeZone: "Europe/Paris", weekStart: "monday", ...workspace },
    period: { from: "2026-11-02", to: "2026-11-29" },
    channels: [aChannel("linkedin"), aChannel("facebook")],
    contributors: [aContributor("ada"), aContributor("bob")],
    ...parts,
  });
  if (!reading.ok) throw new Error(reading.errors.map(faultLine).join("\n"));
  return reading.plan;
}

/** Its id is its network, unless that is said. */
export function aChannel(id: string, over: Partial<PlanChannel> = {}) {
  const network = NETWORKS.find((known) => known === id);
  return { id, name: id, ...(network && { network }), cadence: aCadence({}), ...over };
}

export function aCadence(limits: Partial<PlanCadence>): PlanCadence {
  const none = { min: null, max: null, maxPerDay: null, minGapHours: null, maxSilenceDays: null };
  return { per: "week", ...none, ...limits };
}

/** A trade show from Tuesday 17 to Thursday 19 November. */
export function anEvent(id: string, over: Partial<PlanEvent> = {}) {
  return { id, name: id, start: "2026-11-17", end: "2026-11-19", kind: "trade_show", ...over };
}

export function aTask(id: string, over: Pick<PlanTask, "event"> & Partial<PlanTask>) {
  return { id, title: id, ...over };
}

export function anObjective(id: string, over: Partial<PlanObjective> = {}) {
  return { id, name: id, kind: "custom", ...over };
}

export function aCampaign(id: string, over: Partial<PlanCampaign> = {}) {
  return { id, name: id, ...over };
}

export function aContributor(id: string, over: Partial<PlanContributor> = {}) {
  return { id, name: id, minutesPerWeek: 600, ...over };
}

type PostParts = Omit<Partial<PlanPost>, "publications"> & { on?: (string | Dated)[] };
type Dated = Partial<Omit<PlanPublication, "id">> & { channel: string };

/** An approved post. A single publication has its id; of several, the first is p.1. */
export function aPost(id: string, { on = [], ...over }: PostParts) {
  const publications = on.map((one, place) => ({
    id: on.length === 1 ? id : `${id}.${place + 1}`,
    ...(typeof one === "string" ? at(one) : one),
  }));
  return { id, title: id, status: "approved", ...over, publications };
}

/** "linkedin 2026-11-09T18:00", "linkedin 2026-11-09" (at 9), "linkedin" (undated). */
export function at(place: string, over: Partial<PlanPublication> = {}): Dated {
  const [channel, when] = place.split(" ");
  const wall = when === undefined ? null : when.includes("T") ? when : `${when}T09:00`;
  return { channel: channel!, at: wall, ...over };
}

/** Posts p1, p2, …: one for each place. */
export function postsOn(places: string[], over: PostParts = {}) {
  return places.map((place, index) => aPost(`p${index + 1}`, { ...over, on: [place] }));
}

/** Places on a channel, on so many days from one on. */
export function daily(channel: string, from: Day, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${channel} ${addDays(from, index)}`);
}

export function work(contributor: string, over: Partial<PlanAssignment> = {}): PlanAssignment {
  return { contributor, role: "author", minutes: 60, due: null, done: false, ...over };
}

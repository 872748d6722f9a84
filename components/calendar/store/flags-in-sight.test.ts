import { describe, expect, it } from "vitest";
import { flagKey } from "@/lib/plan/flag";
import { filterOf, passing } from "./filtering";
import { aFlag, aFrame, aPublication } from "./fixtures";
import { flagsInSight, sightOf } from "./flags-in-sight";
import { channelDay, flagsOnScreen, placesOnScreen } from "./flags-on-screen";
import type { Filters } from "./view-state";

const linkedIn = aFrame().channels[0]!;
const frame = aFrame({ channels: [linkedIn, { ...linkedIn, id: "ig", network: "instagram" }] });
const publications = [
  aPublication({ id: "a", objectiveId: "recruit", contributorIds: ["ines"] }),
  aPublication({ id: "b", status: "draft" }),
  aPublication({ id: "c", channelId: "ig" }),
  aPublication({ id: "d", channelId: "ig", at: null }),
];
const crowded = aFlag({ rule: "cadence.over-day", to: "2026-11-09", publications: ["a", "b"] });
const pair = aFlag({ rule: "cadence.too-close", to: "2026-11-09", publications: ["a", "b"] });
const silence = aFlag({ rule: "cadence.silence", subject: { channel: "ig" }, severity: "error" });
const noAlt = aFlag({ rule: "content.no-alt", subject: { publication: "d" }, publications: ["d"] });
const tooMany = aFlag({ rule: "objective.too-many", subject: {} });
const fair = aFlag({ rule: "event.unprepared", subject: { event: "fair" }, severity: "error" });
const flags = flagsOnScreen([silence, fair, crowded, pair, noAlt, tooMany], placesOnScreen(publications));

const none: Filters = { network: [], objective: [], audience: [], column: [], status: [], contributor: [] };
function inSight(filters: Partial<Filters>, more: { whole?: boolean; selected?: string } = {}) {
  const asked = { ...none, ...filters };
  const filter = filterOf(asked, frame);
  const sight = sightOf(asked, frame, {
    all: publications,
    shown: passing(
      publications.filter(({ at }) => at !== null),
      filter,
    ),
    undated: passing(
      publications.filter(({ at }) => at === null),
      filter,
    ),
    looseIdeas: [],
    known: { publications, looseIdeas: [] },
  })!;
  return flagsInSight(flags, sight, { whole: false, selected: null, ...more });
}
const rules = (groups: readonly { cause: { rule: string } }[]) => groups.map(({ cause }) => cause.rule);

describe("with filters the panel lists what concerns what is shown", () => {
  it.each<[Partial<Filters>, string[]]>([
    [{ network: ["linkedin"] }, ["event.unprepared", "cadence.over-day"]],
    [{ network: ["instagram"] }, ["cadence.silence", "event.unprepared", "content.no-alt"]],
    [{ objective: ["recruit"] }, ["event.unprepared", "cadence.over-day"]],
    // One post shown, and it is on Instagram: the channel's silence counts no post of that status.
    [{ status: ["draft"], network: ["instagram"] }, ["event.unprepared"]],
    [{ contributor: ["ines"], network: ["instagram"] }, ["event.unprepared"]],
    [{ status: ["idea"] }, ["event.unprepared"]],
  ])("%j", (filters, expected) => expect(rules(inSight(filters).listed)).toEqual(expected));

  it("and counts every other one: nothing is lost between the two lists", () => {
    for (const filters of [
      { network: ["instagram"] },
      { status: ["draft" as const] },
      { objective: ["x"] },
    ]) {
      const { listed, outside, groups } = inSight(filters);
      expect([...listed, ...outside].length).toBe(groups.length);
      expect(new Set([...listed, ...outside])).toEqual(new Set(groups));
    }
    expect(inSight({ network: ["linkedin"] }).outside[0]!.severity).toBe("error");
  });

  it("a mark in the calendar always has its card: of what is shown, and of days that are too full", () => {
    for (const filters of [
      { network: ["linkedin"] },
      { status: ["draft" as const] },
      { contributor: ["ines"] },
    ]) {
      const { listed, byChannelDay, byPublication } = inSight(filters);
      const cards = new Set(listed.flatMap(({ cause, under }) => [cause, ...under]));
      const shown = passing(publications, filterOf({ ...none, ...filters }, frame));
      const marks = [...byChannelDay.values(), ...shown.map(({ id }) => byPublication.get(id) ?? [])].flat();
      expect(marks.length).toBeGreaterThan(0);
      for (const flag of marks) expect(cards.has(flag)).toBe(true);
    }
  });

  it("a day has no mark where its posts are hidden", () => {
    const day = channelDay("li", "2026-11-09");
    expect(flags.byChannelDay.has(day)).toBe(true);
    expect(inSight({ network: ["instagram"] }).byChannelDay.has(day)).toBe(false);
    expect(inSight({ network: ["instagram"] }, { whole: true }).byChannelDay.has(day)).toBe(true);
  });

  it("all are listed when asked for, and those outside still counted", () => {
    const { listed, outside } = inSight({ network: ["linkedin"] }, { whole: true });
    expect(listed).toBe(flags.groups);
    expect(rules(outside)).toEqual(["cadence.silence", "content.no-alt", "objective.too-many"]);
  });

  it("what somebody was sent a link to is listed, whatever the filters", () => {
    const selected = flagKey(silence);
    expect(rules(inSight({ network: ["linkedin"] }, { selected }).listed)).toContain("cadence.silence");
  });

  it("without a filter there is no outside", () =>
    expect(
      sightOf(none, frame, {
        all: publications,
        shown: publications,
        undated: [],
        looseIdeas: [],
        known: { publications, looseIdeas: [] },
      }),
    ).toBeNull());
});

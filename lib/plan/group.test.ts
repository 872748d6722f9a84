import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Flag, RULE_IDS, type RuleId, SEVERITIES } from "./flag";
import { groupFlags } from "./group";

describe("groupFlags", () => {
  it("folds the crowded days, close pairs and bunched week under the crowded week", () => {
    const week = aFlag("cadence.over-posting", "2026-11-09", "2026-11-15", ["a", "b", "c", "d", "e"]);
    const day = aFlag("cadence.over-day", "2026-11-12", "2026-11-12", ["b", "c"]);
    const pair = aFlag("cadence.too-close", "2026-11-12", "2026-11-12", ["b", "c"]);
    const acrossSunday = aFlag("cadence.too-close", "2026-11-15", "2026-11-16", ["e", "next"]);
    const bunched = aFlag("cadence.bunched", "2026-11-09", "2026-11-15", ["b", "c"]);
    expect(groupFlags([week, day, pair, acrossSunday, bunched])).toEqual([
      { severity: "warning", cause: week, under: [day, pair, acrossSunday, bunched] },
    ]);
  });

  it("leaves what is on another channel or in another week", () => {
    const week = aFlag("cadence.over-posting", "2026-11-09", "2026-11-15", ["a", "b"]);
    const nextWeek = aFlag("cadence.over-day", "2026-11-17", "2026-11-17", ["y", "z"]);
    const elsewhere = {
      ...aFlag("cadence.over-day", "2026-11-12", "2026-11-12", ["m", "n"]),
      subject: { channel: "x" },
    };
    expect(groupFlags([week, nextWeek, elsewhere]).map(({ cause }) => cause)).toEqual([
      week,
      nextWeek,
      elsewhere,
    ]);
  });

  it("without a crowded week, a crowded day takes in its pairs and its bunched week", () => {
    const day = aFlag("cadence.over-day", "2026-11-12", "2026-11-12", ["b", "c", "d"]);
    const pair = aFlag("cadence.too-close", "2026-11-12", "2026-11-12", ["b", "c"]);
    const overnight = aFlag("cadence.too-close", "2026-11-12", "2026-11-13", ["d", "e"]);
    const bunched = aFlag("cadence.bunched", "2026-11-09", "2026-11-15", ["b", "c", "d"]);
    expect(groupFlags([day, pair, overnight, bunched])).toEqual([
      { severity: "warning", cause: day, under: [pair, bunched] },
      { severity: "warning", cause: overnight, under: [] },
    ]);
  });

  it("gives a group the gravest severity in it, and its place", () => {
    const owner = aFlag("event.owner-clash", "2026-11-02", "2026-11-03", []);
    const week = aFlag("cadence.over-posting", "2026-11-09", "2026-11-15", ["a", "b", "c"]);
    const together: Flag = {
      ...aFlag("cadence.too-close", "2026-11-12", "2026-11-12", ["a", "b"]),
      severity: "error",
    };
    expect(groupFlags([together, owner, week])).toEqual([
      { severity: "error", cause: week, under: [together] },
      { severity: "warning", cause: owner, under: [] },
    ]);
  });

  it.each([
    [
      "a silence takes the empty weeks that it covers",
      ["2026-11-03", "2026-11-17"],
      ["2026-11-09", "2026-11-15"],
      "cadence.silence",
    ],
    [
      "a silence takes the week of the same days",
      ["2026-11-09", "2026-11-15"],
      ["2026-11-09", "2026-11-15"],
      "cadence.silence",
    ],
    [
      "a poor month takes the silence within it",
      ["2026-11-05", "2026-11-25"],
      ["2026-11-01", "2026-11-30"],
      "cadence.under-posting",
    ],
    [
      "a silence and a week that only touch stay apart",
      ["2026-11-03", "2026-11-10"],
      ["2026-11-09", "2026-11-15"],
      null,
    ],
  ])("%s", (_, run, bucket, cause) => {
    const silence = aFlag("cadence.silence", run[0]!, run[1]!, []);
    const poor = aFlag("cadence.under-posting", bucket[0]!, bucket[1]!, []);
    const groups = groupFlags([silence, poor]);
    if (cause === null) expect(groups).toHaveLength(2);
    else expect(groups.map((group) => group.cause.rule)).toEqual([cause]);
  });

  it("an event that nobody prepared takes in its missing coverage and follow-up, and no other event’s", () => {
    const event = (rule: RuleId, id: string): Flag => ({
      ...aFlag(rule, "2026-11-12", "2026-11-25", []),
      subject: { event: id },
    });
    const unprepared = event("event.unprepared", "e1");
    const [coverage, followUp] = [event("event.no-coverage", "e1"), event("event.no-follow-up", "e1")];
    const other = event("event.no-coverage", "e2");
    expect(groupFlags([unprepared, other, coverage, followUp])).toEqual([
      { severity: unprepared.severity, cause: unprepared, under: [coverage, followUp] },
      { severity: other.severity, cause: other, under: [] },
    ]);
  });

  it("keeps what a flag carries besides", () => {
    const [group] = groupFlags([
      { ...aFlag("cadence.silence", "2026-11-09", "2026-11-20", []), ignored: "why" },
    ]);
    expect(group?.cause.ignored).toBe("why");
  });
});

describe("whatever the flags", () => {
  it("each is there once, the gravest first, in the order given", () => {
    fc.assert(
      fc.property(fc.array(anyFlag, { maxLength: 40 }), (flags) => {
        const groups = groupFlags(flags);
        const all = groups.flatMap(({ cause, under }) => [cause, ...under]);
        expect(new Set(all)).toEqual(new Set(flags));
        expect(all).toHaveLength(flags.length);
        for (const { severity, cause, under } of groups) {
          expect(rank(severity)).toBe(Math.min(...[cause, ...under].map((flag) => rank(flag.severity))));
          expect(inOrderOf(flags, under)).toBe(true);
        }
        for (const severity of SEVERITIES) {
          const causes = groups.filter((group) => group.severity === severity).map(({ cause }) => cause);
          expect(inOrderOf(flags, causes)).toBe(true);
        }
        expect(groups.map(({ severity }) => rank(severity))).toEqual(
          groups.map(({ severity }) => rank(severity)).sort((a, b) => a - b),
        );
      }),
    );
  });

  it("causes stay causes when they are grouped again", () => {
    fc.assert(
      fc.property(fc.array(anyFlag, { maxLength: 40 }), (flags) => {
        const causes = groupFlags(flags).map(({ cause }) => cause);
        expect(new Set(groupFlags(causes).map(({ cause }) => cause))).toEqual(new Set(causes));
      }),
    );
  });
});

it("groups the flags of a very crowded quarter in time", () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `p${index}`);
  const pairs = ids
    .slice(1)
    .map((id, index) => aFlag("cadence.too-close", "2026-11-12", "2026-11-12", [ids[index]!, id]));
  const weeks = Array.from({ length: 10 }, (_, index) =>
    aFlag("cadence.over-posting", "2026-11-09", "2026-11-15", ids.slice(index * 500, (index + 1) * 500)),
  );
  const started = performance.now();
  expect(groupFlags([...pairs, ...weeks])).toHaveLength(10);
  expect(performance.now() - started).toBeLessThan(1000);
});

const anyFlag: fc.Arbitrary<Flag> = fc
  .record({
    rule: fc.constantFrom(...RULE_IDS),
    severity: fc.constantFrom(...SEVERITIES),
    subject: fc.constantFrom("a", "b"),
    from: fc.integer({ min: 1, max: 28 }),
    length: fc.integer({ min: 0, max: 14 }),
    publications: fc.subarray(["p1", "p2", "p3", "p4"]),
  })
  .map(({ rule, severity, subject, from, length, publications }) => ({
    ...aFlag(rule, november(from), november(Math.min(30, from + length)), publications),
    severity,
    subject: rule.startsWith("event") ? { event: subject } : { channel: subject },
  }));

function aFlag(rule: RuleId, from: string, to: string, publications: string[]): Flag {
  return {
    rule,
    severity: "warning",
    subject: { channel: "li" },
    from,
    to,
    measured: 2,
    limit: 1,
    publications,
  };
}

function november(day: number): string {
  return `2026-11-${String(day).padStart(2, "0")}`;
}

function rank(severity: Flag["severity"]): number {
  return SEVERITIES.indexOf(severity);
}

function inOrderOf(all: readonly Flag[], some: readonly Flag[]): boolean {
  const places = some.map((flag) => all.indexOf(flag));
  return places.every((place, index) => index === 0 || place > places[index - 1]!);
}

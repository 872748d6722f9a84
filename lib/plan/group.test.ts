import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Flag, RULE_IDS, type RuleId, SEVERITIES } from "./flag";
import { FOLDS } from "./folds";
import { groupFlags } from "./group";
import type { Places } from "./places";

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
    [
      "a silence that makes up half of a month and goes on takes it",
      ["2026-11-14", "2026-12-20"],
      ["2026-11-01", "2026-11-30"],
      "cadence.silence",
    ],
    [
      "a silence that begins late in a month leaves it",
      ["2026-11-20", "2026-12-20"],
      ["2026-11-01", "2026-11-30"],
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

  // Publications are named post-channel; p… are of objective o1.
  it.each<[string, [RuleId, Flag["subject"], string[]?][], number]>([
    [
      "one text too long on three networks",
      [
        ["content.too-long", { publication: "p1-x" }],
        ["content.too-long", { publication: "p1-threads" }],
        ["content.too-long", { publication: "p1-bluesky" }],
        ["content.same-text", { post: "p1" }, ["p1-x", "p1-bluesky"]],
      ],
      1,
    ],
    [
      "texts of two posts",
      [
        ["content.too-long", { publication: "p1-x" }],
        ["content.too-long", { publication: "p2-x" }],
      ],
      2,
    ],
    [
      "a text that is too long on a network, and alike on two others",
      [
        ["content.too-long", { publication: "p1-x" }],
        ["content.same-text", { post: "p1" }, ["p1-li", "p1-ig"]],
      ],
      2,
    ],
    [
      "a text that was seen before on two channels",
      [
        ["content.repeated", { publication: "p2-li" }, ["p1-li", "p2-li"]],
        ["content.repeated", { publication: "p2-x" }, ["p1-x", "p2-x"]],
        ["content.same-text", { post: "p2" }, ["p2-li", "p2-x"]],
      ],
      1,
    ],
    [
      "a post that did not go out for want of an author",
      [
        ["workflow.missed", { publication: "p1-li" }],
        ["contributor.no-author", { post: "p1" }],
        ["contributor.late", { post: "p1", contributor: "ines" }],
        ["workflow.unapproved", { publication: "p1-x" }],
        ["workflow.rushed", { publication: "p1-x" }],
      ],
      1,
    ],
    [
      "late work, and the approvals that wait for it",
      [
        ["contributor.late", { post: "p1", contributor: "ines" }],
        ["contributor.late", { post: "p1", contributor: "marc" }],
        ["workflow.unapproved", { publication: "p1-x" }],
        ["workflow.unapproved", { publication: "p1-li" }],
        ["workflow.unapproved", { publication: "p2-li" }],
      ],
      2,
    ],
    [
      "an absence: too much that week, due days within it, late work of the same person",
      [
        ["load.overload", { contributor: "ines" }],
        ["contributor.absent", { post: "p1", contributor: "ines" }],
        ["contributor.absent", { post: "p2", contributor: "ines" }],
        ["contributor.late", { post: "p1", contributor: "ines" }],
        ["contributor.absent", { post: "p1", contributor: "marc" }],
      ],
      2,
    ],
    [
      "what is not approved for a frozen event",
      [
        ["event.not-frozen", { event: "e1" }, ["p1-li", "p1-x"]],
        ["workflow.unapproved", { publication: "p1-x" }],
        ["workflow.unapproved", { publication: "p2-x" }],
      ],
      2,
    ],
    [
      "an objective without a channel is neglected and on the wrong ones",
      [
        ["objective.no-channel", { objective: "o1" }],
        ["objective.neglected", { objective: "o1" }],
        ["objective.caution-channel", { publication: "p1-x" }],
        ["objective.neglected", { objective: "o2" }],
      ],
      2,
    ],
    [
      "an objective on the same wrong channel, time and again",
      [
        ["objective.caution-channel", { publication: "p1-x" }],
        ["objective.caution-channel", { publication: "p2-x" }],
        ["objective.caution-channel", { publication: "p2-li" }],
        ["objective.caution-channel", { publication: "q1-x" }],
      ],
      3,
    ],
    [
      "an objective that takes the room of another in the same month",
      [
        ["objective.neglected", { objective: "o1" }],
        ["objective.dominant", { objective: "o2" }],
      ],
      1,
    ],
    [
      "a promotional month and its run",
      [
        ["mix.promotional", {}, ["p1-li", "p2-li"]],
        ["mix.promotional-run", { channel: "li" }, ["p1-li", "p2-li", "p3-li"]],
        ["mix.promotional-run", { channel: "x" }, ["p1-x", "p2-x", "p3-x"]],
      ],
      2,
    ],
    [
      "publications in one pause",
      [
        ["cadence.inactive-channel", { publication: "p1-li" }],
        ["cadence.inactive-channel", { publication: "p2-li" }],
        ["cadence.inactive-channel", { publication: "p1-x" }],
      ],
      2,
    ],
    [
      "a rhythm that the team cannot keep, and a week of one of them",
      [
        ["load.unsustainable", {}],
        ["load.overload", { contributor: "ines" }],
      ],
      2,
    ],
  ])("%s", (_, given, causes) => {
    const flags = given.map(([rule, subject, publications]) => ({
      ...aFlag(rule, "2026-11-09", "2026-11-09", publications ?? Object.values(subject)),
      subject,
    }));
    const groups = groupFlags(flags, placed);
    expect(groups).toHaveLength(causes);
    expect(groups[0]!.cause).toBe(flags[0]);
    expect(groups.flatMap(({ cause, under }) => [cause, ...under])).toHaveLength(flags.length);
  });

  it("one absence a week, and one a month later, are two", () => {
    const absent = (from: string): Flag => ({
      ...aFlag("contributor.absent", from, from, []),
      subject: { post: from, contributor: "ines" },
    });
    const days = ["2026-11-02", "2026-11-08", "2026-11-14", "2026-12-14"].map(absent);
    expect(groupFlags(days).map(({ cause }) => cause.from)).toEqual(["2026-11-02", "2026-12-14"]);
  });

  it("no rule comes back to itself over several folds", () => {
    const above = (rule: RuleId): RuleId[] =>
      FOLDS.filter(({ cause, under }) => under === rule && cause !== rule).map(({ cause }) => cause);
    // A silence and a poor month take each other in, by conditions that exclude each other.
    const twoWays = new Set<RuleId>(["cadence.silence", "cadence.under-posting"]);
    const climb = (rule: RuleId, seen: RuleId[]): void => {
      expect(seen).not.toContain(rule);
      for (const cause of above(rule)) if (!twoWays.has(cause)) climb(cause, [...seen, rule]);
    };
    for (const rule of RULE_IDS) climb(rule, []);
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
        const groups = groupFlags(flags, placed);
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
        const causes = groupFlags(flags, placed).map(({ cause }) => cause);
        expect(new Set(groupFlags(causes, placed).map(({ cause }) => cause))).toEqual(new Set(causes));
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

/** "p1-li" is of post p1, on li. */
const placed: Places = (publication) => {
  const [post = "", channel = ""] = publication.split("-");
  return { post, channel, objective: post.startsWith("p") ? "o1" : "o2" };
};

const anyFlag: fc.Arbitrary<Flag> = fc
  .record({
    rule: fc.constantFrom(...RULE_IDS),
    severity: fc.constantFrom(...SEVERITIES),
    id: fc.constantFrom("1", "2"),
    from: fc.integer({ min: 1, max: 28 }),
    length: fc.integer({ min: 0, max: 14 }),
    publications: fc.subarray(["p1-li", "p2-li", "p1-x", "p2-x"]),
  })
  .map(({ rule, severity, id, from, length, publications }) => ({
    ...aFlag(rule, november(from), november(Math.min(30, from + length)), publications),
    severity,
    subject: subjectOf(rule, id, publications[0] ?? "p1-li"),
  }));

function subjectOf(rule: RuleId, id: string, publication: string): Flag["subject"] {
  if (/^cadence\.(?!inactive)/.test(rule)) return { channel: id };
  if (rule.startsWith("event")) return { event: id };
  if (/^(contributor|load)/.test(rule)) return { post: `p${id}`, contributor: id };
  if (/^objective\.(?!caution)/.test(rule)) return { objective: `o${id}` };
  return rule === "content.same-text" ? { post: `p${id}` } : { publication };
}

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

import { describe, expect, test } from "vitest";
import type { Plan } from "../document";
import type { RuleId } from "../flag";
import type { Fix } from "./fix";
import { channel, fixesOfOnly, littlePlan, post } from "./little-plan.test-support";

const kindsOf = (fixes: readonly Fix[]) => fixes.map(({ kind }) => kind);

const person = (id: string, minutesPerWeek: number, more: object = {}) => ({
  id,
  name: id,
  minutesPerWeek,
  ...more,
});
const work = (contributor: string, minutes: number, due: string | null, more: object = {}) => ({
  contributor,
  role: "author",
  minutes,
  due,
  ...more,
});
const made = (id: string, at: string, ...assignments: object[]) => post(id, at, { assignments });

const cases: [string, RuleId, Plan, object, string[]][] = [
  [
    "a colleague with room takes some of the work; or it is done another week",
    "load.overload",
    littlePlan({
      contributors: [person("ada", 300), person("bob", 300), person("cleo", 100)],
      posts: [
        made("a", "2026-11-20T10:00", work("ada", 200, "2026-11-11")),
        made("b", "2026-11-21T10:00", work("ada", 150, "2026-11-12")),
      ],
    }),
    {
      kind: "reassign",
      values: { post: "b", role: "author", from: "ada", to: "bob", count: 1, minutes: 150 },
    },
    ["reassign", "due"],
  ],
  [
    "who is away takes nothing",
    "load.overload",
    littlePlan({
      contributors: [
        person("ada", 300),
        person("bob", 900, { absences: [{ from: "2026-11-02", to: "2026-11-29" }] }),
        person("cleo", 300),
      ],
      posts: [
        made("a", "2026-11-12T10:00", work("ada", 200, "2026-11-11")),
        made("b", "2026-11-12T10:00", work("ada", 150, "2026-11-12")),
      ],
    }),
    { kind: "reassign", values: { from: "ada", to: "cleo" } },
    ["reassign", "due"],
  ],
  [
    "answering alone is too much: somebody else answers there",
    "load.overload",
    littlePlan({
      period: { from: "2026-11-02", to: "2026-11-08" },
      channels: [channel("li", {}, { careMinutesPerWeek: 120 })],
      contributors: [person("ada", 60), person("bob", 600)],
    }),
    { kind: "monitor", values: { channel: "li", contributor: "bob", from: "ada", count: 1 } },
    ["monitor"],
  ],
  [
    "channels owe more than there is time for: a slower rhythm, or a presence that owes none",
    "load.unsustainable",
    littlePlan({
      channels: [channel("li", { min: 4 }), channel("x", { min: 1 }, { network: "x" })],
      contributors: [person("ada", 120)],
      posts: [],
    }),
    { kind: "rhythm", values: { channel: "li", per: "week", from: 4, to: 2, count: 1 } },
    ["rhythm", "minimal"],
  ],
  [
    "work due in an absence is due before it, or a colleague does it",
    "contributor.absent",
    littlePlan({
      contributors: [
        person("ada", 900, { absences: [{ from: "2026-11-11", to: "2026-11-13" }] }),
        person("bob", 900),
      ],
      posts: [made("a", "2026-11-20T10:00", work("ada", 60, "2026-11-12"))],
    }),
    { kind: "due", values: { post: "a", contributor: "ada", from: "2026-11-12", to: "2026-11-10" } },
    ["due", "reassign"],
  ],
  [
    "an author: who has most room, on a working day before publication, for as long as the format takes",
    "contributor.no-author",
    littlePlan({
      contributors: [person("ada", 300), person("bob", 900)],
      posts: [post("a", "2026-11-16T10:00", { format: "photo", assignments: [] })],
    }),
    { kind: "author", values: { post: "a", contributor: "bob", due: "2026-11-13" } },
    ["author"],
  ],
  [
    "another reviewer than the author",
    "contributor.self-review",
    littlePlan({
      contributors: [person("ada", 300), person("bob", 900)],
      posts: [
        made(
          "a",
          "2026-11-20T10:00",
          work("ada", 60, "2026-11-12"),
          work("ada", 15, "2026-11-13", { role: "reviewer" }),
        ),
      ],
    }),
    { kind: "reassign", values: { post: "a", role: "reviewer", from: "ada", to: "bob" } },
    ["reassign"],
  ],
  [
    "work due after publication is due before, or somebody else does it, or the publication waits",
    "contributor.late",
    littlePlan({
      contributors: [person("ada", 900), person("bob", 900)],
      posts: [made("a", "2026-11-12T10:00", work("ada", 60, "2026-11-13"))],
    }),
    { kind: "due", values: { post: "a", contributor: "ada", from: "2026-11-13", to: "2026-11-11" } },
    ["due", "reassign", "move"],
  ],
  [
    "somebody answers on the channel: who has most time",
    "channel.unmonitored",
    littlePlan({
      channels: [channel("li", {}, { monitors: [] })],
      contributors: [person("ada", 300), person("bob", 900)],
    }),
    { kind: "monitor", values: { channel: "li", contributor: "bob", from: null, count: 1 } },
    ["monitor"],
  ],
];

describe("people", () => {
  test.each(cases)("%s", (_, rule, plan, first, kinds) => {
    const fixes = fixesOfOnly(plan, rule);
    expect(fixes[0]).toMatchObject(first);
    expect(kindsOf(fixes)).toEqual(kinds);
  });
});

import { describe, expect, test } from "vitest";
import { dayOf } from "@/lib/platform/time";
import type { Plan } from "../document";
import type { RuleId } from "../flag";
import { alsoIn } from "./also";
import type { Fix } from "./fix";
import { channel, fixesOfOnly, littlePlan, post } from "./little-plan.test-support";

const kindsOf = (fixes: readonly Fix[]) => fixes.map(({ kind }) => kind);
const at = (day: number, time = "10:00") => `2026-11-${String(day).padStart(2, "0")}T${time}`;
const onDays = (...days: number[]) => days.map((day, index) => post(`p${index}`, at(day)));

const crowded = ["02", "02", "03", "03", "04", "04", "05", "05", "06"].map((day, index) =>
  post(`p${index}`, `2026-11-${day}T${index % 2 ? "09" : "15"}:00`),
);

const move = (publication: string, from: string, to: string) => ({
  kind: "move",
  values: { publication, channel: "li", from, to },
});

const cases: [string, RuleId, Plan, object, string[]][] = [
  [
    "a week that is over by four needs four moves, each to a day of its own",
    "cadence.over-posting",
    littlePlan({ channels: [channel("li", { max: 5 })], posts: crowded }),
    {
      kind: "moves",
      values: { channel: "li", count: 4, from: "2026-11-09", to: "2026-11-12", unscheduled: 0 },
    },
    ["moves", "unschedule"],
  ],
  [
    "with no other week to go to, they go back to the tray",
    "cadence.over-posting",
    littlePlan({
      period: { from: "2026-11-02", to: "2026-11-08" },
      channels: [channel("li", { max: 5 })],
      posts: crowded,
    }),
    { kind: "unschedule", values: { publication: "p8-1", channel: "li", count: 4 } },
    ["unschedule"],
  ],
  [
    "what is published stays where it was",
    "cadence.over-day",
    littlePlan({
      channels: [channel("li", { maxPerDay: 1 })],
      posts: [post("a", at(10), { status: "published" }), post("b", at(10, "12:00"))],
    }),
    move("b-1", at(10, "12:00"), at(11, "12:00")),
    ["move", "unschedule"],
  ],
  [
    "a draft is moved rather than what is approved, and keeps its time",
    "cadence.over-day",
    littlePlan({
      channels: [channel("li", { maxPerDay: 1 })],
      posts: [post("a", at(10, "15:30"), { status: "draft" }), post("b", at(10)), post("c", at(11))],
    }),
    move("a-1", at(10, "15:30"), at(9, "15:30")),
    ["move", "unschedule"],
  ],
  [
    "two that are too close move apart on the same day, or to other days",
    "cadence.too-close",
    littlePlan({
      channels: [channel("li", { minGapHours: 3 })],
      posts: [post("a", at(10, "09:00")), post("b", at(10))],
    }),
    move("b-1", at(10), at(10, "12:00")),
    ["move", "move", "unschedule"],
  ],
  [
    "before a third that stays, the first two move: without the second, the first would be too close to it",
    "cadence.too-close",
    littlePlan({
      period: { from: "2026-11-11", to: "2026-11-29" },
      channels: [channel("li", { minGapHours: 60 })],
      posts: [post("a", at(9)), post("b", at(10)), post("c", at(11), { status: "published" })],
    }),
    { kind: "moves", values: { channel: "li", count: 2, unscheduled: 0 } },
    ["moves", "unschedule"],
  ],
  [
    "out of a pause, to the nearest open working day",
    "cadence.inactive-channel",
    littlePlan({
      channels: [channel("li", {}, { pauses: [{ from: "2026-11-09", to: "2026-11-13" }] })],
      posts: onDays(10),
    }),
    move("p0-1", at(10), at(6)),
    ["move", "unschedule"],
  ],
  [
    "a day that has more than half of its week gives some away, or gets company, or loses some",
    "cadence.bunched",
    littlePlan({ posts: [post("a", at(10)), post("b", at(10, "12:00")), post("c", at(10, "15:00"))] }),
    {
      kind: "moves",
      values: { channel: "li", count: 2, from: "2026-11-09", to: "2026-11-11", unscheduled: 0 },
    },
    ["moves", "fill", "unschedule"],
  ],
  [
    "a week that is short gets what waits in the tray, then new drafts",
    "cadence.under-posting",
    littlePlan({
      channels: [channel("li", { min: 2 })],
      posts: [post("t", null), ...onDays(3, 4, 17, 18, 24, 25)],
    }),
    {
      kind: "fill",
      values: {
        ...{ channel: "li", count: 2, from: "2026-11-11", to: "2026-11-12" },
        ...{ dated: 1, moved: 0, shared: 0, added: 1 },
      },
    },
    ["fill", "fill"],
  ],
  [
    "a week that is short takes from its crowded neighbour",
    "cadence.under-posting",
    littlePlan({
      channels: [channel("li", { min: 1, max: 3 })],
      posts: onDays(3, 4, 5, 6, 16, 24),
    }),
    {
      kind: "fill",
      values: {
        ...{ channel: "li", count: 1, from: "2026-11-12", to: "2026-11-12" },
        ...{ dated: 0, moved: 1, shared: 0, added: 0 },
      },
    },
    ["fill", "fill"],
  ],
  [
    "where a network wants media, a draft says that it will have some; or a post with media appears there as well",
    "cadence.under-posting",
    littlePlan({
      period: { from: "2026-11-02", to: "2026-11-08" },
      channels: [channel("li"), channel("ig", { min: 1 }, { network: "instagram" })],
      posts: [post("a", at(3), { media: [{ type: "image", alt: "Le stand" }] }), post("b", at(4))],
    }),
    {
      kind: "fill",
      values: { channel: "ig", count: 1, added: 1, shared: 0 },
      changes: [{ change: "add-post", post: { media: [{ type: "video", alt: null }] } }],
    },
    ["fill", "fill"],
  ],
  [
    "a silence of four weeks is broken three times, where a week of it is borne",
    "cadence.silence",
    littlePlan({ channels: [channel("li", { maxSilenceDays: 7 })], posts: onDays(2) }),
    {
      kind: "fill",
      values: {
        ...{ channel: "li", count: 3, from: "2026-11-10", to: "2026-11-24" },
        ...{ dated: 0, moved: 0, shared: 0, added: 3 },
      },
    },
    ["fill"],
  ],
];

describe("cadence", () => {
  test.each(cases)("%s", (_, rule, plan, first, kinds) => {
    const fixes = fixesOfOnly(plan, rule);
    expect(fixes[0]).toMatchObject(first);
    expect(kindsOf(fixes)).toEqual(kinds);
  });

  test("a new draft serves an objective and has an author who has time the day before", () => {
    const plan = littlePlan({
      channels: [channel("li", { maxSilenceDays: 13 })],
      posts: onDays(2),
    });
    const [fix] = fixesOfOnly(plan, "cadence.silence");
    const [change] = fix!.changes;
    expect(change).toMatchObject({
      change: "add-post",
      post: {
        id: "new-1",
        title: "",
        status: "draft",
        objective: "o1",
        publications: [{ id: "new-1-1", channel: "li" }],
        assignments: [{ contributor: "ada", role: "author", minutes: 45, done: false }],
      },
    });
    if (change?.change !== "add-post") throw new Error("a draft");
    const [assignment] = change.post.assignments;
    expect(assignment!.due! < dayOf(change.post.publications[0]!.at!)).toBe(true);
  });

  // A post without an objective is flagged for the days on which it is published: moved, it would be flagged anew.
  test("what its post is flagged for already is seen to by the same move", () => {
    const plan = littlePlan({
      channels: [channel("li", { maxPerDay: 1 })],
      posts: [post("a", at(10), { status: "published" }), post("b", at(10, "12:00"), { objective: null })],
    });
    const [fix] = fixesOfOnly(plan, "cadence.over-day");
    expect(fix!.changes).toEqual([
      { change: "move", publication: "b-1", channel: "li", at: at(11, "12:00") },
      { change: "set-post", post: "b", set: { objective: "o1" } },
    ]);
    expect(alsoIn(fix!)).toEqual(["objective"]);
  });

  test("work that would come too late on an earlier day is due earlier with it", () => {
    const plan = littlePlan({
      period: { from: "2026-11-02", to: "2026-11-12" },
      channels: [channel("li", { maxPerDay: 1, minGapHours: 20 })],
      posts: [
        post("a", at(12), { status: "published" }),
        post("b", at(12, "12:00"), {
          assignments: [{ contributor: "ada", role: "author", minutes: 60, due: "2026-11-12" }],
        }),
      ],
    });
    const [fix] = fixesOfOnly(plan, "cadence.over-day");
    expect(fix).toMatchObject(move("b-1", at(12, "12:00"), at(11, "12:00")));
    expect(fix!.changes[1]).toMatchObject({ change: "reassign", post: "b", set: { due: "2026-11-10" } });
    expect(alsoIn(fix!)).toEqual(["due"]);
  });
});

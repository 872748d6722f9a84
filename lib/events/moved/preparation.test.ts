import { describe, expect, test } from "vitest";
import { channel, littlePlan } from "@/lib/plan/fixes/little-plan.test-support";
import { planIndex, planOf } from "@/lib/plan/recheck";
import { matrixCell } from "@/lib/reference";
import type { Question } from "../count-back/desk";
import { editOfMove } from "./edit";
import { preparationMoved } from "./preparation";

const EVENT = {
  id: "e",
  name: "Salon",
  start: "2026-12-01",
  end: "2026-12-02",
  kind: "webinar",
  owner: "ada",
};
const PERIOD = { from: "2026-10-19", to: "2027-02-14" };

function post(id: string, at: string, more: object = {}) {
  return {
    id,
    title: id,
    status: "approved",
    objective: "o1",
    event: "e",
    publications: [{ id: `${id}-1`, channel: "li", at }],
    ...more,
  };
}

function asked(given: Record<string, unknown>): Question {
  const plan = littlePlan({ period: PERIOD, today: "2026-11-09", events: [EVENT], ...given });
  return {
    index: planIndex(plan),
    event: plan.events[0]!,
    today: plan.today!,
    locale: "fr",
    daysOff: new Set(),
    usualTimes: new Map(),
    fitOf: matrixCell,
  };
}

const tasks = [
  { id: "t1", event: "e", title: "Brief", due: "2026-11-17" },
  { id: "t2", event: "e", title: "Fait", due: "2026-11-10", done: true },
];
const LATER = { start: "2026-12-05", end: "2026-12-06" };

describe("a preparation that moves along", () => {
  test("keeps its distance and its hour; what is out or done stays", () => {
    const question = asked({
      tasks,
      posts: [
        post("before", "2026-11-24T09:30"),
        post("live", "2026-12-02T10:00"),
        post("after", "2026-12-04T11:00"),
        post("out", "2026-11-03T09:00", { status: "published" }),
      ],
    });
    const before = JSON.stringify(planOf(question.index));
    const moving = preparationMoved(question, LATER, "along");
    expect(JSON.stringify(planOf(question.index))).toBe(before);
    expect(moving.map(({ id, to }) => [id, to])).toEqual([
      ["out-1", null],
      ["t2", null],
      // Four days later is a Saturday: the working day before.
      ["t1", "2026-11-20"],
      ["before-1", "2026-11-28T09:30"],
      ["live-1", "2026-12-06T10:00"],
      ["after-1", "2026-12-08T11:00"],
    ]);
  });

  test("across the night in which clocks change, the wall clock stays", () => {
    const question = asked({
      period: { from: "2027-02-01", to: "2027-05-02" },
      events: [{ ...EVENT, start: "2027-03-24", end: "2027-03-24" }],
      posts: [post("p", "2027-03-22T09:00")],
    });
    const [moved] = preparationMoved(question, { start: "2027-03-31", end: "2027-03-31" }, "along");
    expect(moved?.to).toBe("2027-03-29T09:00");
  });

  test("leaves behind what would be over or closed; counted anew it has the nearest day with room", () => {
    const question = asked({
      channels: [channel("li", { maxPerDay: 1 }, { pauses: [{ from: "2026-11-16", to: "2026-11-17" }] })],
      tasks,
      posts: [
        post("early", "2026-11-12T09:00"),
        post("paused", "2026-11-24T09:00"),
        post("other", "2026-11-19T09:00", { event: null }),
        post("full", "2026-11-26T09:00"),
      ],
    });
    const sooner = { start: "2026-11-24", end: "2026-11-25" };
    const along = preparationMoved(question, sooner, "along").filter(({ id }) => id !== "t2");
    expect(along.map((each) => [each.id, each.to ?? each.why])).toEqual([
      ["early-1", "past"],
      ["t1", "2026-11-10"],
      ["paused-1", "closed"],
      ["full-1", "2026-11-19T09:00"],
    ]);
    const anew = preparationMoved(question, sooner, "anew").filter(({ id }) => id !== "t2");
    expect(anew.map((each) => [each.id, each.to])).toEqual([
      ["early-1", "2026-11-10T09:00"],
      ["t1", "2026-11-10"],
      ["paused-1", "2026-11-18T09:00"],
      ["full-1", "2026-11-20T09:00"],
    ]);
  });

  test("work that is not done is due as long before, on a working day that is not over", () => {
    const work = { contributor: "ada", role: "author", minutes: 30, due: "2026-11-20", done: false };
    const question = asked({ posts: [post("p", "2026-11-24T09:00", { assignments: [work] })] });
    const moved = { ...question.event, ...LATER };
    const edit = editOfMove(question, moved, preparationMoved(question, LATER, "along"));
    expect(edit.posts?.get("p")).toMatchObject({
      publications: [{ at: "2026-11-28T09:00" }],
      // Tuesday the 24th.
      assignments: [{ ...work, due: "2026-11-24" }],
    });
    expect(edit.setting?.events).toEqual([moved]);
  });
});

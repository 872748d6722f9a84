import { expect, test } from "vitest";
import { demoPlan } from "@/db/seed/demo";
import { checkPlan } from "./check";
import { careOf, loadBoard, withMore } from "./load";
import { isAtRest } from "./prepared/traits";

const plan = demoPlan("aciers-lemoine");
const work = plan.posts
  .filter((post) => !isAtRest(post))
  .flatMap(({ assignments }) => assignments)
  .flatMap(({ contributor, minutes, due, done }) =>
    done || due === null ? [] : [{ contributor, minutes, due }],
  );

test("the board flags exactly the weeks that the rule flags, with its figures", () => {
  const board = loadBoard(plan, work);
  const onBoard = [...board.of].flatMap(([contributor, weeks]) =>
    weeks.flatMap(({ load, room, severity }, index) =>
      severity ? [{ contributor, from: board.weeks[index]!.from, load, room, severity }] : [],
    ),
  );
  const today = plan.today ?? "";
  const flagged = checkPlan(plan)
    .filter(({ rule }) => rule === "load.overload")
    .map(({ subject, from, measured, limit, severity }) => ({
      contributor: subject.contributor,
      from,
      load: measured,
      room: limit,
      severity,
    }));
  const byName = (a: { contributor?: string; from: string | null }, b: typeof a) =>
    `${a.contributor} ${a.from}` < `${b.contributor} ${b.from}` ? -1 : 1;
  // What is over is not flagged any more.
  const shown = onBoard.filter(({ from }) => board.weeks.find((week) => week.from === from)!.to >= today);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.sort(byName)).toEqual(flagged.sort(byName));
});

test("what somebody answers on is part of their week", () => {
  const monitored = plan.channels.find(({ monitors }) => monitors.length > 0)!;
  const [first] = monitored.monitors;
  expect(careOf(plan, first!).map(({ channel }) => channel)).toContain(monitored.id);
  expect(careOf(plan, "nobody")).toEqual([]);
});

test.each([
  [90, 0, null],
  [90, 1, "warning"],
  [90, 21, "error"],
  [120, -30, null],
] as const)("of 100 minutes, %i and %i more: %s", (load, more, severity) => {
  const week = { load, room: 100, daysThere: 5, severity: null };
  expect(withMore(week, more, {})).toMatchObject({ load: load + more, severity });
});

test("who names nobody asks nobody", () => {
  const board = loadBoard(plan, [{ contributor: "gone", minutes: 999, due: plan.period.from }]);
  expect(board.of.has("gone")).toBe(false);
});

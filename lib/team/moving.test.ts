import { expect, test } from "vitest";
import { movingTo, type Place } from "./moving";
import type { TeamBoard, TeamTask } from "./view";

const week = (load: number) => ({ load, room: 100, daysThere: 5, severity: null });
const board: TeamBoard = {
  weeks: [
    { from: "2026-11-09", to: "2026-11-15" },
    { from: "2026-11-16", to: "2026-11-22" },
  ],
  people: ["ines", "marc"].map((id) => ({
    id,
    name: id,
    isSelf: false,
    absences: id === "marc" ? [{ from: "2026-11-18", to: "2026-11-20" }] : [],
    weeks: [week(id === "ines" ? 120 : 40), week(0)],
    flags: [],
  })),
};
const task: TeamTask = {
  id: "a",
  postId: "p",
  version: 1,
  title: "Coulisses",
  role: "author",
  minutes: 60,
  due: "2026-11-11",
  publishedOn: "2026-11-17",
  answered: null,
};
const from: Place = { contributor: "ines", week: 0 };
const to = (contributor: string, index: number) =>
  movingTo(board, task, from, { contributor, week: index }, {});

test("to a colleague, the day stays and both loads change", () => {
  const moving = to("marc", 0)!;
  expect(moving).toMatchObject({ due: "2026-11-11", isAway: false, isLate: false });
  expect(moving.weeks.map(({ person, after }) => [person.id, after.load, after.severity])).toEqual([
    ["ines", 60, null],
    ["marc", 100, "warning"],
  ]);
});

test("to another week, the weekday stays, and it may be too late", () => {
  const moving = to("ines", 1)!;
  expect(moving).toMatchObject({ due: "2026-11-18", isAway: false, isLate: true });
  expect(moving.weeks.map(({ week, after }) => [week, after.load])).toEqual([
    [0, 60],
    [1, 60],
  ]);
});

test("to somebody who is away on that day", () => {
  expect(to("marc", 1)).toMatchObject({ due: "2026-11-18", isAway: true });
});

test("nowhere", () => {
  expect(to("ines", 0)).toBeNull();
  expect(to("nobody", 0)).toBeNull();
  expect(to("marc", 7)).toBeNull();
});

test("limits of the workspace count", () => {
  const moving = movingTo(board, task, from, { contributor: "marc", week: 0 }, { loadWarning: 1 });
  expect(moving!.weeks[1]!.after.severity).toBeNull();
});

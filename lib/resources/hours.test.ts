import { describe, expect, test } from "vitest";
import { aChannel, aContributor, aPlan } from "@/lib/plan/rules/plan.test-support";
import { channelMeans, gaugeOf, peopleHours, weeksAhead } from "./hours";

const settingOf = (channels: object[], contributors: object[]) => {
  const { posts: _, tasks: __, ...setting } = aPlan({ channels, contributors });
  return setting;
};
const ahead = { from: "2026-11-09", to: "2026-12-06" };
const due = (contributor: string, minutes: number, day: string) => ({ contributor, minutes, due: day });

test.each([
  ["a Monday", "2026-11-09", "monday", "2026-11-09", "2026-12-06"],
  ["a Sunday", "2026-11-15", "monday", "2026-11-09", "2026-12-06"],
  ["weeks that begin on Sunday", "2026-11-15", "sunday", "2026-11-15", "2026-12-12"],
  ["the week in which clocks go back", "2026-10-25", "monday", "2026-10-19", "2026-11-15"],
  ["the week in which they go forward", "2027-03-28", "monday", "2027-03-22", "2027-04-18"],
  ["across the year", "2026-12-31", "monday", "2026-12-28", "2027-01-24"],
] as const)("the coming weeks, from %s", (_, today, weekStart, from, to) => {
  expect(weeksAhead(today, weekStart)).toEqual({ from, to });
});

describe("the gauge", () => {
  test("tells following from what the check counts, and leaves out who owes nothing", () => {
    const channels = [
      aChannel("linkedin", { id: "li", cadence: null, careMinutesPerWeek: 30 }),
      aChannel("facebook", { id: "fb", presence: "minimal" }),
    ];
    const gauge = gaugeOf(
      settingOf(channels, [aContributor("ines", { minutesPerWeek: 300 })]),
      new Map([
        ["li", 20],
        ["fb", 1_000],
      ]),
    );
    // LinkedIn owes two a week, 45 minutes each.
    expect(gauge).toMatchObject({
      owed: 2,
      making: 90,
      answering: 30,
      following: 20,
      asked: 120,
      there: 300,
    });
  });
});

describe("what is planned on a channel", () => {
  const pause = (from: string, to: string) => ({ from, to });
  const told = (channel: object, planned: number) => {
    const channels = [aChannel("linkedin", { id: "li", cadence: null, ...channel })];
    const setting = { ...settingOf(channels, []), period: { from: "2026-11-09", to: "2027-01-31" } };
    const frame = setting.channels.map((one) => ({ ...one, version: 1, followMinutesPerWeek: null }));
    return channelMeans({ channels: frame } as never, setting, ahead, new Map([["li", planned]]))[0]!;
  };

  // LinkedIn owes two a week.
  test.each<[string, object, number, object]>([
    ["all four weeks", {}, 8, { planned: 2, counted: null, isBehind: false }],
    ["all four weeks, one short", {}, 7, { planned: 1.75, isBehind: true }],
    [
      "from the last week on: what was planned for it is the average, not a quarter of it",
      { activeFrom: "2026-11-30" },
      2,
      { planned: 2, counted: { days: 7, runs: [pause("2026-11-30", "2026-12-06")] }, isBehind: false },
    ],
    [
      "but for a pause of two weeks",
      { pauses: [pause("2026-11-16", "2026-11-29")] },
      4,
      {
        planned: 2,
        counted: { days: 14, runs: [pause("2026-11-09", "2026-11-15"), pause("2026-11-30", "2026-12-06")] },
        isBehind: false,
      },
    ],
    [
      "until the first Monday: one day owes nothing whole",
      { activeTo: "2026-11-09" },
      0,
      { isBehind: false },
    ],
    [
      "from after these weeks on",
      { activeFrom: "2026-12-07" },
      0,
      { planned: null, counted: { days: 0, runs: [] }, isActive: true, isBehind: false },
    ],
    ["never, as a minimal presence", { presence: "minimal" }, 3, { planned: null, isActive: false }],
  ])("active %s", (_, channel, planned, expected) => {
    expect(told(channel, planned)).toMatchObject(expected);
  });
});

describe("hours of people", () => {
  const absent = [{ from: "2026-11-09", to: "2026-12-06" }];
  const channels = [aChannel("linkedin", { id: "li", careMinutesPerWeek: 60, monitors: ["ines", "marc"] })];
  const people = [
    aContributor("ines", { minutesPerWeek: 100 }),
    aContributor("marc", { minutesPerWeek: 100, absences: [{ from: "2026-11-09", to: "2026-11-15" }] }),
    aContributor("zoe", { minutesPerWeek: 100, absences: absent }),
  ];
  const hours = (work: ReturnType<typeof due>[] = []) =>
    peopleHours(settingOf(channels, people), ahead, work, new Map([["li", 40]]));

  test("answering and following are shared out among those who watch", () => {
    const [ines, marc, zoe] = hours().people;
    expect(ines).toMatchObject({ room: 100, making: 0, answering: 30, following: 20, daysAway: 0 });
    expect(marc).toMatchObject({ room: 75, daysAway: 5, isAway: false });
    expect(zoe).toMatchObject({ room: 0, answering: 0, daysAway: 20, isAway: true });
  });

  test("making is what is due, on the average of the weeks", () => {
    const [ines] = hours([due("ines", 80, "2026-11-09"), due("ines", 40, "2026-12-06")]).people;
    expect(ines).toMatchObject({ making: 30, answering: 30 });
  });

  test("what is due after them is not asked in them", () => {
    expect(hours([due("ines", 80, "2026-12-07")]).people[0]).toMatchObject({ making: 0 });
  });

  test("the state is the worst week's, as the check says it", () => {
    const { people: found } = hours([due("ines", 65, "2026-11-10"), due("ines", 200, "2026-11-17")]);
    expect(found[0]).toMatchObject({ severity: "error", weeksOver: 2 });
  });

  test("the team's weeks are everybody's together", () => {
    const { weeks } = hours([due("ines", 80, "2026-11-10")]);
    expect(weeks.map(({ load, room }) => [load, room])).toEqual([
      [140, 100],
      [60, 200],
      [60, 200],
      [60, 200],
    ]);
  });
});

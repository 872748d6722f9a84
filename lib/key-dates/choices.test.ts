import { describe, expect, it } from "vitest";
import { type Day, daysBetween, weekdayOf } from "@/lib/platform/time";
import { keyDates } from "@/lib/reference/key-dates";
import { choicesBetween } from "./choices";

const FRANCE = { country: "FR", state: null, region: null };
const ofYear = (year: number, place = FRANCE as Parameters<typeof choicesBetween>[1]) =>
  choicesBetween({ from: `${year}-01-01`, to: `${year}-12-31` }, place, "fr");
const daysOf = (choices: Awaited<ReturnType<typeof ofYear>>, id: string) =>
  choices.filter(({ uid }) => uid.endsWith(`/${id}`)).map(({ start }) => start);

// From calendars of these years, not from the rules.
const KNOWN: [string, Record<number, Day>][] = [
  [
    "mardi-gras",
    { 2024: "2024-02-13", 2025: "2025-03-04", 2026: "2026-02-17", 2027: "2027-02-09", 2035: "2035-02-06" },
  ],
  [
    "paques",
    { 2024: "2024-03-31", 2025: "2025-04-20", 2026: "2026-04-05", 2030: "2030-04-21", 2035: "2035-03-25" },
  ],
  ["soldes-hiver", { 2024: "2024-01-10", 2025: "2025-01-08", 2026: "2026-01-07", 2027: "2027-01-06" }],
  ["soldes-ete", { 2024: "2024-06-26", 2025: "2025-06-25", 2026: "2026-06-24" }],
  ["black-friday", { 2024: "2024-11-29", 2025: "2025-11-28", 2026: "2026-11-27", 2028: "2028-11-24" }],
  ["debut-avent", { 2024: "2024-12-01", 2026: "2026-11-29", 2028: "2028-12-03" }],
  ["nouvel-an-lunaire", { 2024: "2024-02-10", 2025: "2025-01-29", 2026: "2026-02-17", 2027: "2027-02-06" }],
  ["fete-des-peres", { 2024: "2024-06-16", 2026: "2026-06-21" }],
  ["sunday before 06-01", { 2020: "2020-06-07", 2023: "2023-06-04", 2026: "2026-05-31", 2034: "2034-06-04" }],
  ["easter 39", { 2024: "2024-05-09", 2026: "2026-05-14", 2035: "2035-05-03" }],
];

describe("movable dates", () => {
  it.each(
    KNOWN.flatMap(([id, years]) =>
      Object.entries(years).map(([year, day]) => [id, Number(year), day] as const),
    ),
  )("%s in %i is %s", async (id, year, day) => expect(daysOf(await ofYear(year), id)).toEqual([day]));

  it("every occasion has its day in every year; Ramadan begins twice in 2030", async () => {
    for (let year = 2024; year <= 2035; year++) {
      const choices = await ofYear(year);
      for (const { id } of keyDates) {
        const days = daysOf(choices, id);
        expect(days, `${id} ${year}`).toHaveLength(id === "debut-ramadan" && year === 2030 ? 2 : 1);
        expect(days.every((day) => day.startsWith(String(year)))).toBe(true);
      }
      expect(weekdayOf(daysOf(choices, "black-friday")[0]!)).toBe(5);
      const [mothers, pentecost] = [
        daysOf(choices, "sunday before 06-01")[0]!,
        daysOf(choices, "easter 49")[0]!,
      ];
      expect(daysBetween(pentecost, mothers)).not.toBe(0);
    }
  });

  it("each is named once, whatever the year", async () => {
    const choices = [...(await ofYear(2029)), ...(await ofYear(2030))];
    expect(new Set(choices.map(({ uid, instance }) => `${uid} ${instance}`)).size).toBe(choices.length);
  });
});

it("the Moselle keeps two days more than the rest of France, and no country keeps none", async () => {
  const names = async (place: Parameters<typeof ofYear>[1]) =>
    (await ofYear(2026, place)).filter(({ category }) => category === "public").map(({ start }) => start);
  const [france, moselle, nowhere] = await Promise.all(
    [FRANCE, { ...FRANCE, state: "57" }, null].map((place) => names(place as typeof FRANCE)),
  );
  expect(moselle!.filter((day) => !france!.includes(day))).toEqual(["2026-04-03", "2026-12-26"]);
  expect(nowhere).toEqual([]);
});

it("a window never begins before its preparation, and what lasts says so", async () => {
  const choices = await ofYear(2027);
  for (const { preparationDays, communicationDays, freezeDays } of choices) {
    expect(communicationDays ?? 0).toBeLessThanOrEqual(preparationDays ?? 0);
    expect(freezeDays ?? 0).toBeLessThanOrEqual(preparationDays ?? 0);
  }
  const heritage = choices.find(({ uid }) => uid.endsWith("/journees-du-patrimoine"))!;
  expect([heritage.start, heritage.end]).toEqual(["2027-09-18", "2027-09-19"]);
});

import { describe, expect, it } from "vitest";
import { readCalendar } from "./read";

const OPTIONS = { zone: "Europe/Paris", window: { from: "2026-10-10", to: "2028-05-10" } };

const calendar = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
const event = (...lines: string[]) => ["BEGIN:VEVENT", "UID:a@x", "SUMMARY:Salon", ...lines, "END:VEVENT"];
const read = (...lines: string[]) => readCalendar(calendar(...lines), OPTIONS);
const daysOf = (...lines: string[]) => {
  const { occurrences, refused } = read(...event(...lines));
  expect(refused).toEqual([]);
  return occurrences.map(({ start, end }) => (start === end ? start : `${start}…${end}`));
};
const faultOf = (...lines: string[]) => {
  const { occurrences, refused } = read(...event(...lines));
  expect(occurrences).toEqual([]);
  return refused.map(({ code, line, column, begins }) => [code, line, column, begins]);
};

describe("the days of an event", () => {
  it.each([
    [
      "all day; the end is the day after",
      ["DTSTART;VALUE=DATE:20261112", "DTEND;VALUE=DATE:20261114"],
      "2026-11-12…2026-11-13",
    ],
    ["all day without an end", ["DTSTART;VALUE=DATE:20261112"], "2026-11-12"],
    [
      "all day, its end written as the day itself",
      ["DTSTART;VALUE=DATE:20261112", "DTEND;VALUE=DATE:20261112"],
      "2026-11-12",
    ],
    ["all day with a duration", ["DTSTART;VALUE=DATE:20261112", "DURATION:P3D"], "2026-11-12…2026-11-14"],
    ["weeks of duration", ["DTSTART;VALUE=DATE:20261112", "DURATION:P1W"], "2026-11-12…2026-11-18"],
    ["floating", ["DTSTART:20261112T090000", "DTEND:20261112T233000"], "2026-11-12"],
    [
      "until midnight is not the next day",
      ["DTSTART:20261112T200000", "DTEND:20261113T000000"],
      "2026-11-12",
    ],
    ["past midnight", ["DTSTART:20261112T200000", "DURATION:PT5H"], "2026-11-12…2026-11-13"],
    ["UTC, already tomorrow in Paris", ["DTSTART:20261112T233000Z"], "2026-11-13"],
    [
      "New York’s evening is Paris’ night",
      ["DTSTART;TZID=America/New_York:20261112T200000", "DURATION:PT1H"],
      "2026-11-13",
    ],
    [
      "Auckland’s morning is Paris’ eve",
      ["DTSTART;TZID=Pacific/Auckland:20261112T080000", "DURATION:PT1H"],
      "2026-11-11",
    ],
    [
      "a zone in quotes, behind a producer’s prefix",
      ['DTSTART;TZID="/mozilla.org/20050126_1/Europe/Paris":20261112T080000'],
      "2026-11-12",
    ],
  ])("%s", (_, lines, days) => expect(daysOf(...lines)).toEqual([days]));

  it("follows the zone that the file describes, where its name is nobody’s", () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:Heure de l’usine",
      "BEGIN:STANDARD",
      "DTSTART:16011028T030000",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
      "TZOFFSETFROM:-0400",
      "TZOFFSETTO:-0500",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:16010325T020000",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
      "TZOFFSETFROM:-0500",
      "TZOFFSETTO:-0400",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ];
    const at = (time: string) =>
      read(...zone, ...event(`DTSTART;TZID=Heure de l’usine:${time}`)).occurrences[0]?.start;
    // Paris is at +1 in winter, +2 in summer: midnight there is 18:00 of the factory, in both.
    expect(at("20261112T175900")).toBe("2026-11-12");
    expect(at("20261112T180000")).toBe("2026-11-13");
    expect(at("20270612T175900")).toBe("2027-06-12");
    expect(at("20270612T180000")).toBe("2027-06-13");
  });
});

describe("repetitions", () => {
  it.each([
    ["RRULE:FREQ=WEEKLY;COUNT=3", ["2026-11-12", "2026-11-19", "2026-11-26"]],
    ["RRULE:FREQ=WEEKLY;UNTIL=20261119", ["2026-11-12", "2026-11-19"]],
    ["RRULE:FREQ=WEEKLY;UNTIL=20261119T075959Z", ["2026-11-12"]],
    ["RRULE:FREQ=WEEKLY;UNTIL=20261119T080000Z", ["2026-11-12", "2026-11-19"]],
    ["RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", ["2026-11-12", "2026-11-27", "2026-12-25"]],
    ["RDATE;VALUE=DATE:20261203,20261210", ["2026-11-12", "2026-12-03", "2026-12-10"]],
    ["RDATE;VALUE=PERIOD:20261203T080000Z/PT1H", ["2026-11-12", "2026-12-03"]],
    ["RRULE:FREQ=YEARLY", ["2026-11-12", "2027-11-12"]],
  ])("%s", (line, days) => expect(daysOf("DTSTART;TZID=Europe/Paris:20261112T090000", line)).toEqual(days));

  it("stay within the window, however long ago they began", () => {
    const days = daysOf("DTSTART;VALUE=DATE:16040229", "RRULE:FREQ=YEARLY");
    expect(days).toEqual(["2028-02-29"]);
  });

  it("leave out what is excepted, in the event’s own zone, and keep what is moved", () => {
    const master = event(
      "DTSTART;TZID=Europe/Paris:20261112T003000",
      "RRULE:FREQ=WEEKLY;COUNT=4",
      "EXDATE:20261118T233000Z",
    );
    const moved = event("RECURRENCE-ID:20261125T233000Z", "DTSTART;TZID=Europe/Paris:20261127T100000");
    const { occurrences, refused } = read(...master, ...moved);
    expect(refused).toEqual([]);
    expect(occurrences.map(({ instance, start }) => [instance, start])).toEqual([
      ["2026-11-12", "2026-11-12"],
      ["2026-12-03", "2026-12-03"],
      ["2026-11-26", "2026-11-27"],
    ]);
  });
});

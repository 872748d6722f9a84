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

describe("what is refused, with its line and column", () => {
  // BEGIN:VEVENT is on line 3, the lines of the table from line 6 on.
  it.each([
    ["no start", [], ["no_start", 3, 1]],
    ["a day that there is not", ["DTSTART;VALUE=DATE:20260231"], ["bad_date", 6, 20]],
    ["an hour that there is not", ["DTSTART:20261112T250000"], ["bad_date", 6, 9]],
    ["a zone that nobody knows", ["DTSTART;TZID=Mars/Olympus:20261112T090000"], ["unknown_zone", 6, 27]],
    [
      "an end before the start",
      ["DTSTART:20261112T090000", "DTEND:20261111T090000"],
      ["ends_before_start", 7, 7],
    ],
    ["a duration of nothing", ["DTSTART:20261112T090000", "DURATION:P"], ["bad_duration", 7, 10]],
    ["eleven years", ["DTSTART:20261112T090000", "DURATION:P600W"], ["too_long", 7, 10]],
    ["a rule without frequency", ["DTSTART:20261112T090000", "RRULE:COUNT=3"], ["bad_rule", 7, 7]],
    [
      "a rule with an unknown part",
      ["DTSTART:20261112T090000", "RRULE:FREQ=DAILY;BYMOON=1"],
      ["unknown_rule_part", 7, 25],
    ],
    [
      "a weekday that there is not",
      ["DTSTART:20261112T090000", "RRULE:FREQ=WEEKLY;BYDAY=MO,XX"],
      ["bad_rule", 7, 25],
    ],
    ["every second", ["DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY"], ["too_often", 7, 12]],
    [
      "an exception date",
      ["DTSTART:20261112T090000", "RRULE:FREQ=DAILY", "EXDATE:20261113T090000,nope"],
      ["bad_date", 8, 24],
    ],
    [
      "this and all that follow",
      ["DTSTART:20261112T090000", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261112T090000"],
      ["not_supported", 7, 35],
    ],
  ])("%s", (_, lines, [code, line, column]) =>
    expect(faultOf(...(lines as string[]))).toEqual([[code, line, column, 3]]),
  );

  it("where a line is folded, the place in the file", () => {
    const { refused } = read("BEGIN:VEVENT", "UID:a", "DTSTART;VALUE=DA", " TE:2026", " 0231", "END:VEVENT");
    expect(refused).toMatchObject([{ code: "bad_date", line: 6, column: 5 }]);
  });

  it("one that is never closed costs the next nothing", () => {
    const { occurrences, refused } = read(
      "BEGIN:VEVENT",
      "UID:lost",
      "DTSTART;VALUE=DATE:20261112",
      ...event("DTSTART;VALUE=DATE:20261113"),
    );
    expect(occurrences.map(({ uid }) => uid)).toEqual(["a@x"]);
    expect(refused).toMatchObject([{ code: "unclosed", line: 3, component: "VEVENT" }]);
  });

  it("all others, by their own lines", () => {
    const { occurrences, refused } = read(
      "BEGIN:VTODO",
      "END:VTODO",
      ...event("SEQUENCE:2", "DTSTART;VALUE=DATE:20261112"),
      "END:VALARM",
      ...event("SEQUENCE:1", "DTSTART;VALUE=DATE:20261119"),
    );
    expect(occurrences.map(({ start }) => start)).toEqual(["2026-11-12"]);
    expect(refused.map(({ code, line }) => [code, line])).toEqual([
      ["not_an_event", 3],
      ["stray_end", 11],
      ["duplicate", 12],
    ]);
  });
});

describe("hostile files", () => {
  it.each([
    ["nothing", ""],
    ["a page", "<!doctype html>\n<p>BEGIN:VEVENT"],
    ["NULs", "\0".repeat(10_000)],
  ])("%s is no calendar", (_, file) => expect(readCalendar(file, OPTIONS).unreadable).toBe("not_a_calendar"));

  it("a byte order mark and bare line feeds are taken", () => {
    const file = `\ufeff${calendar(...event("DTSTART;VALUE=DATE:20261112")).replaceAll("\r\n", "\n")}`;
    expect(readCalendar(file, OPTIONS).occurrences).toHaveLength(1);
  });

  it("more than 20,000 components are not begun", () => {
    const file = calendar(...Array.from({ length: 20_001 }, () => "BEGIN:VEVENT\r\nEND:VEVENT"));
    expect(readCalendar(file, OPTIONS).unreadable).toBe("too_many");
  });

  // Each of these once kept a reader of calendars busy for ever, or for longer than anybody waits.
  it.each([
    ["a rule that never comes true", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"],
    ["a position that there never is", "RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300"],
    ["a million days from the year 1 on", "RRULE:FREQ=DAILY;COUNT=1000000"],
    ["a fold per character", `SUMMARY:${"\r\n x".repeat(200_000)}`],
    ["a line of megabytes", `RRULE:FREQ=DAILY;BYMONTHDAY=${"1,".repeat(500_000)}1`],
  ])("%s ends soon", (_, line) => {
    const from = performance.now();
    const events = Array.from({ length: 40 }, (_, n) =>
      event(`UID:${n}`, "DTSTART:00010101T090000", line.length > 1_000 && n > 0 ? "" : line),
    );
    readCalendar(calendar(...events.flat()), OPTIONS);
    expect(performance.now() - from).toBeLessThan(20_000);
  });

  it("a depth and ends without beginning are soon enough", () => {
    const from = performance.now();
    const deep = calendar("BEGIN:A\n".repeat(15_000) + "END:B\n".repeat(300_000));
    expect(readCalendar(deep, OPTIONS).unreadable).toBe("too_many");
    const { refused } = read("BEGIN:A\n".repeat(1_000), ...event("DTSTART;VALUE=DATE:20261112"));
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(["too_deep", "unclosed"]));
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it("the same day asked for a million times is asked for once", () => {
    const from = performance.now();
    const { refused } = read(
      ...event(
        "DTSTART:00010101T090000",
        `RRULE:FREQ=DAILY;COUNT=1000000;BYMONTHDAY=${"2,".repeat(500_000)}3;BYDAY=${"MO,".repeat(300_000)}TU`,
      ),
    );
    expect(refused.map(({ code }) => code)).toEqual([]);
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it("repetitions without end are refused by the event, not by the file", () => {
    const daily = Array.from({ length: 60 }, (_, n) => [
      "BEGIN:VEVENT",
      `UID:${n}`,
      "DTSTART;VALUE=DATE:20200101",
      "RRULE:FREQ=DAILY",
      "END:VEVENT",
    ]);
    const { occurrences, refused } = read(...daily.flat());
    expect(occurrences.length).toBeLessThanOrEqual(20_000);
    expect(refused.map(({ code }) => code)).toContain("too_much");
    expect(occurrences.length + refused.length * 580).toBeGreaterThan(60 * 570);
  });
});

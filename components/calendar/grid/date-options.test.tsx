import FullCalendar, { type CalendarOptions } from "@fullcalendar/react";
import dayGridPlugin from "@fullcalendar/react/daygrid";
import timeGridPlugin from "@fullcalendar/react/timegrid";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Locale, WeekStart } from "@/lib/platform/time";
import { dateOptions, HOURS_HEADER, SLOT_HEADER } from "./date-options";

// English readers saw the dates of another continent, "11/9" and "November 9, 2026", in the grids alone: FullCalendar had
// been told "en", and every other screen writes them the British way.

const PLUGINS: CalendarOptions["plugins"] = [dayGridPlugin, timeGridPlugin];

function drawn(view: "dayGridMonth" | "timeGridWeek", locale: Locale, weekStart: WeekStart = "monday") {
  const html = renderToStaticMarkup(
    <FullCalendar
      plugins={PLUGINS}
      initialView={view}
      initialDate="2026-11-09"
      now="2026-11-09T12:00:00"
      headerToolbar={false}
      weekNumbers={view === "dayGridMonth"}
      dayHeaderFormat={view === "timeGridWeek" ? HOURS_HEADER : { weekday: "short" }}
      slotHeaderFormat={SLOT_HEADER}
      {...dateOptions(locale, weekStart)}
    />,
  );
  const texts = html.replace(/<style.*?<\/style>/g, "").split(/<[^>]+>/);
  const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label!);
  return { texts: texts.filter(Boolean), labels };
}

describe("dates in the grids are those of the product", () => {
  it.each([
    ["en", "9 November 2026", "November 9, 2026", "Mon"],
    ["fr", "9 novembre 2026", "9/11", "lun."],
  ] as const)("month, %s", (locale, named, never, firstHeader) => {
    const { texts } = drawn("dayGridMonth", locale);
    expect(texts).toContain(named);
    expect(texts.join(" ")).not.toContain(never);
    expect(texts.find((text) => text === firstHeader || /^(Sun|dim\.)$/.test(text))).toBe(firstHeader);
  });

  it.each([
    ["en", "Mon 9", "9 November 2026"],
    ["fr", "lun. 9", "9 novembre 2026"],
  ] as const)("week by the hour, %s", (locale, header, named) => {
    const { texts } = drawn("timeGridWeek", locale);
    expect(texts).toContain(header);
    expect(texts).toContain(named);
    expect(texts).toContain("00:00");
    expect(texts).toContain("13:00");
    expect(texts.join(" ")).not.toMatch(/24:00|\d ?[ap]m\b/i);
  });

  it.each<[Locale, WeekStart, RegExp]>([
    ["en", "monday", /^Mon$/],
    ["en", "sunday", /^Sun$/],
    ["fr", "sunday", /^dim\.$/],
    ["fr", "saturday", /^sam\.$/],
  ])("%s weeks begin on the workspace's %s", (locale, weekStart, first) => {
    const { texts } = drawn("dayGridMonth", locale, weekStart);
    expect(texts.find((text) => /^(Mon|Sun|Sat|lun\.|dim\.|sam\.)$/.test(text))).toMatch(first);
  });

  it.each<[WeekStart, string[]]>([
    ["monday", ["Week 44", "Week 45", "Week 46"]],
    ["sunday", ["Week 45", "Week 46", "Week 47"]],
    ["saturday", ["Week 45", "Week 46", "Week 47"]],
  ])("weeks from %s are numbered as in the gutter beside them", (weekStart, first) => {
    const { labels } = drawn("dayGridMonth", "en", weekStart);
    expect(labels.filter((label) => label.startsWith("Week")).slice(0, 3)).toEqual(first);
  });
});

it("the window of a full day is headed like the days elsewhere", () => {
  const format = dateOptions("fr", "monday").popoverFormat;
  if (typeof format !== "function") throw new Error("A function says it.");
  const marker = Object.assign(Object.create(Date.prototype), { getTime: () => Date.UTC(2026, 10, 1) });
  expect(format({ date: { marker } } as never)).toBe("dimanche 1er novembre 2026");
});

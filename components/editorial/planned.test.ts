import { expect, test } from "vitest";
import { aFrame, aPublication, calendarOf } from "@/components/calendar/store/fixtures";
import type { CalendarPublication } from "@/lib/calendar/view";
import { plannedFor } from "./planned";

const { from, to } = aFrame().horizon;

const data = (...publications: Partial<CalendarPublication>[]) =>
  calendarOf({ publications: publications.map((one, index) => aPublication({ id: `p${index}`, ...one })) });

test("what is dated in the horizon and planned counts for what its post carries", () => {
  const planned = plannedFor(
    data(
      { at: `${from}T09:00`, status: "draft", audienceId: "a", columnId: "c" },
      { at: `${to}T23:59`, status: "published", audienceId: "a" },
      { at: `${to}T09:00`, status: "approved" },
    ),
  );
  expect(planned).toEqual({ byAudience: { a: 2 }, byColumn: { c: 1 }, all: 3 });
});

test("ideas, what failed or was cancelled, the undated and other days do not", () => {
  const at = `${from}T09:00`;
  const planned = plannedFor(
    data(
      { at, status: "idea", audienceId: "a" },
      { at, status: "failed", audienceId: "a" },
      { at, status: "cancelled", audienceId: "a" },
      { at: null, status: "draft", audienceId: "a" },
      { at: "2020-01-01T09:00", status: "draft", audienceId: "a" },
    ),
  );
  expect(planned).toEqual({ byAudience: {}, byColumn: {}, all: 0 });
});

import { expect, it } from "vitest";
import type { CalendarData } from "@/lib/calendar/view";
import { plannedByObjective, plannedFor } from "./planned-share";

it("counts what is planned in the horizon, by objective and network", () => {
  const publication = (
    at: string | null,
    objectiveId: string | null,
    channelId: string,
    status = "approved",
  ) => ({
    at,
    objectiveId,
    channelId,
    status,
  });
  const planned = plannedByObjective({
    frame: {
      horizon: { from: "2026-11-02", to: "2026-11-29" },
      channels: [
        { id: "li", network: "linkedin" },
        { id: "x", network: "x" },
      ],
      objectives: [{ id: "o1" }, { id: "o2" }],
    },
    publications: [
      publication("2026-11-02T09:00", "o1", "li"),
      publication("2026-11-29T23:59", "o1", "x", "draft"),
      publication("2026-11-10T09:00", "o2", "li", "published"),
      publication("2026-11-10T09:00", null, "li"),
      publication("2026-11-10T09:00", "gone", "li"),
      publication("2026-11-01T09:00", "o1", "li"),
      publication("2026-11-30T09:00", "o1", "li"),
      publication(null, "o1", "li"),
      publication("2026-11-12T09:00", "o1", "li", "idea"),
      publication("2026-11-12T09:00", "o1", "li", "cancelled"),
    ],
  } as unknown as CalendarData);
  expect(planned).toEqual({
    counts: { o1: { linkedin: 1, x: 1 }, o2: { linkedin: 1 } },
    withObjective: 3,
    without: 2,
  });
  expect(plannedFor(planned, "o1")).toBe(2);
  expect(plannedFor(planned, "none")).toBe(0);
});

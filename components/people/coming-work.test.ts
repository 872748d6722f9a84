import { expect, it } from "vitest";
import type { CalendarData } from "@/lib/calendar/view";
import { comingWorkOf } from "./coming-work";

const publication = (postId: string, at: string | null, contributorIds: string[]) => ({
  postId,
  title: postId,
  at,
  contributorIds,
});

it("names each content once, on its first day, in the four weeks to come", () => {
  const data = {
    frame: {
      today: "2026-11-09",
      contributors: [{ id: "lucie" }, { id: "ines" }],
      channels: [{ name: "Blog", monitors: ["lucie"] }],
    },
    publications: [
      publication("late", "2026-12-08T09:00", ["lucie"]),
      publication("both", "2026-11-12T09:00", ["lucie", "ines"]),
      publication("both", "2026-11-10T18:00", ["lucie", "ines"]),
      publication("past", "2026-11-08T09:00", ["lucie"]),
      publication("today", "2026-11-09T08:00", ["lucie"]),
      publication("undated", null, ["lucie"]),
    ],
  } as unknown as CalendarData;
  expect(comingWorkOf(data)).toEqual({
    lucie: {
      posts: [
        { id: "today", title: "today", at: "2026-11-09T08:00" },
        { id: "both", title: "both", at: "2026-11-10T18:00" },
      ],
      channels: ["Blog"],
    },
    ines: { posts: [{ id: "both", title: "both", at: "2026-11-10T18:00" }], channels: [] },
  });
});

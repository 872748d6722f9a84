import { describe, expect, it } from "vitest";
import type { CalendarChannel } from "@/lib/calendar/view";
import { faultsOf, faultsOfAnswer, type NewPostForm, publicationsOf } from "./new-post-form";

const form = (more: Partial<NewPostForm> = {}): NewPostForm => ({
  title: "Salon",
  status: "draft",
  channelIds: ["li"],
  day: "2026-11-12",
  time: null,
  ...more,
});
const CHANNELS = [
  { id: "li", usualTime: "10:00" },
  { id: "x", usualTime: "12:30" },
] as CalendarChannel[];

describe("a post about to be made", () => {
  it.each([
    [{}, []],
    [{ title: "  " }, ["title"]],
    [{ channelIds: [] }, ["channels"]],
    [{ channelIds: [], day: null }, []],
    [{ title: "", channelIds: [] }, ["title", "channels"]],
  ])("%j lacks %j", (more, fields) => {
    expect(faultsOf(form(more)).map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    [{}, [["li", "2026-11-12T10:00"]]],
    [
      { channelIds: ["x", "li"] },
      [
        ["li", "2026-11-12T10:00"],
        ["x", "2026-11-12T12:30"],
      ],
    ],
    [{ time: "18:00" }, [["li", "2026-11-12T18:00"]]],
    [{ day: null, time: "18:00" }, [["li", null]]],
  ])("%j appears at %j", (more, expected) => {
    expect(publicationsOf(form(more), CHANNELS).map(({ channelId, at }) => [channelId, at])).toEqual(
      expected,
    );
  });

  it("faults of the answer stand at the field they are about", () => {
    expect(
      faultsOfAnswer({
        title: "too_long",
        "publications.1.at": "not_a_time",
        "publications.0.channelId": "not_one_of",
      }),
    ).toEqual([
      { field: "title", fault: "too_long" },
      { field: "day", fault: "not_a_time" },
      { field: "channels", fault: "not_one_of" },
    ]);
  });
});

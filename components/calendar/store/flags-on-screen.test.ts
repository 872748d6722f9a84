import { describe, expect, it } from "vitest";
import type { CalendarPublication } from "@/lib/calendar/view";
import { aFlag } from "./fixtures";
import { channelDay, flagsOnScreen, placesOnScreen } from "./flags-on-screen";

const ignored = { id: "i1", reason: "Salon", until: "2026-12-01", by: "Lucie" };
const crowded = { rule: "cadence.over-posting" as const, publications: ["a", "b", "c"] };
const sameDay = aFlag({
  rule: "cadence.over-day",
  from: "2026-11-12",
  to: "2026-11-12",
  publications: ["a", "b"],
});
const pair = aFlag({
  rule: "cadence.too-close",
  severity: "error",
  from: "2026-11-12",
  to: "2026-11-12",
  publications: ["a", "b"],
});

describe("flags on the screen", () => {
  it("finds them by publication and by the day that is wrong, not by the week that was judged", () => {
    const { byPublication, byChannelDay, groups, causesOf } = flagsOnScreen([aFlag(crowded), sameDay]);
    expect(byPublication.get("a")).toEqual([aFlag(crowded), sameDay]);
    expect(byChannelDay.get(channelDay("li", "2026-11-12"))).toEqual([sameDay]);
    expect(byChannelDay.get(channelDay("li", "2026-11-09"))).toBeUndefined();
    expect(groups).toHaveLength(1);
    expect(causesOf(byPublication.get("a")!)).toBe(1);
  });

  it("is quiet about what hangs on an ignored cause, but not about what is graver", () => {
    const { flags, ignored: quiet } = flagsOnScreen([aFlag({ ...crowded, ignored }), sameDay, pair]);
    expect(flags).toEqual([pair]);
    expect(quiet).toEqual([aFlag({ ...crowded, ignored })]);
  });

  // Every publication of a month had a mark: half of them served an objective that took much room.
  it("marks no publication for the month that it is counted in", () => {
    const month = {
      from: "2026-11-01",
      to: "2026-11-30",
      subject: { objective: "o1" },
      publications: ["a", "b"],
    };
    const flags = [
      aFlag({ ...month, rule: "objective.neglected" }),
      aFlag({ ...month, rule: "objective.dominant" }),
      aFlag({ rule: "content.no-alt", subject: { publication: "b" }, publications: ["b"] }),
    ];
    expect([...flagsOnScreen(flags).byPublication.keys()]).toEqual(["b"]);
  });

  it("one post without alt text on two networks is one cause", () => {
    const publication = (id: string) => ({ id, postId: "p1", channelId: id, objectiveId: null });
    const places = placesOnScreen(["p1-li", "p1-ig"].map(publication) as CalendarPublication[]);
    const noAlt = (id: string) => aFlag({ rule: "content.no-alt", subject: { publication: id } });
    expect(flagsOnScreen([noAlt("p1-li"), noAlt("p1-ig")], places).groups).toHaveLength(1);
  });
});

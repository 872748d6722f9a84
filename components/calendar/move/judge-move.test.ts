import { describe, expect, it } from "vitest";
import type { CalendarPublication } from "@/lib/calendar/view";
import type { Flag, RuleId, Severity } from "@/lib/plan/flag";
import type { MovePreview } from "@/lib/plan/preview";
import type { Mover } from "./drop";
import { judgeMove } from "./judge-move";

const THURSDAY = "2026-11-12T09:00";
const WEEK = { from: "2026-11-09", to: "2026-11-15" };

const mover = (at: string | null, channelId = "li"): Mover => ({
  kind: "publication",
  publication: { id: "p", channelId, at } as CalendarPublication,
});

const rhythm = (planned: number, allowedMax: number | null = 4): NonNullable<MovePreview["rhythm"]> => ({
  per: "week",
  ...WEEK,
  planned,
  live: 0,
  min: 2,
  max: allowedMax,
  allowedMax,
  owedMin: 2,
  activeDays: 7,
});

const preview = (more: Partial<MovePreview> = {}): MovePreview => ({
  came: [],
  went: [],
  changed: [],
  rhythm: rhythm(3),
  dayCount: 1,
  maxPerDay: 1,
  ...more,
});

const flag = (rule: RuleId, severity: Severity = "warning", measured = 1): Flag => ({
  rule,
  severity,
  subject: { channel: "li" },
  ...WEEK,
  measured,
  limit: 0,
  publications: [],
});

const saturday = { channelId: "li", at: "2026-11-14T09:00" };

describe("judgeMove", () => {
  it("finds nothing wrong with a free day", () => {
    expect(judgeMove(mover(THURSDAY), saturday, preview())).toEqual({ tone: "ok", breaks: [], mends: [] });
  });

  it("warns of a day that gets too full, once", () => {
    const judged = preview({ dayCount: 2, came: [flag("cadence.over-day")] });
    expect(judgeMove(mover(THURSDAY), saturday, judged)).toMatchObject({
      tone: "warn",
      breaks: [{ kind: "day", count: 2, max: 1 }],
    });
  });

  it("warns of a day that was too full already and gets fuller, though no flag comes", () => {
    expect(judgeMove(mover(THURSDAY), saturday, preview({ dayCount: 3 })).breaks).toEqual([
      { kind: "day", count: 3, max: 1 },
    ]);
  });

  it("does not hold a crowded day against a change of time within it", () => {
    const earlier = { channelId: "li", at: "2026-11-12T08:00" };
    expect(judgeMove(mover(THURSDAY), earlier, preview({ dayCount: 3 })).tone).toBe("ok");
  });

  it("does not hold a crowded week against a move within it, but against one into it", () => {
    const judged = preview({ rhythm: rhythm(6) });
    expect(judgeMove(mover(THURSDAY), saturday, judged).tone).toBe("ok");
    expect(judgeMove(mover("2026-11-20T09:00"), saturday, judged)).toMatchObject({
      tone: "warn",
      breaks: [{ kind: "rhythm" }],
    });
    expect(judgeMove(mover(THURSDAY, "ig"), saturday, judged).tone).toBe("warn");
  });

  it("says over-posting once, with the rhythm", () => {
    const judged = preview({ rhythm: rhythm(5), came: [flag("cadence.over-posting")] });
    expect(judgeMove(mover(null), saturday, judged).breaks).toEqual([{ kind: "rhythm" }]);
  });

  it("tells of every other flag, the worst first", () => {
    const judged = preview({
      came: [flag("cadence.under-posting"), flag("event.unprepared", "error")],
    });
    const { tone, breaks } = judgeMove(mover(THURSDAY), saturday, judged);
    expect(tone).toBe("bad");
    expect(breaks.map((one) => one.kind === "flag" && one.flag.rule)).toEqual([
      "event.unprepared",
      "cadence.under-posting",
    ]);
  });

  it("lets a remark pass", () => {
    expect(
      judgeMove(mover(THURSDAY), saturday, preview({ came: [flag("cadence.bunched", "info")] })).tone,
    ).toBe("ok");
  });

  it("counts a shorter silence as none, a longer one as a break", () => {
    const shorter = preview({
      came: [flag("cadence.silence", "warning", 8)],
      went: [flag("cadence.silence", "warning", 12)],
    });
    const longer = preview({
      came: [flag("cadence.silence", "warning", 12)],
      went: [flag("cadence.silence", "warning", 8)],
    });
    expect(judgeMove(mover(THURSDAY), saturday, shorter).tone).toBe("ok");
    expect(judgeMove(mover(THURSDAY), saturday, longer).tone).toBe("warn");
  });

  it("judges a return to the tray by its flags alone", () => {
    const back = { channelId: "li", at: null };
    const judged = preview({ rhythm: null, dayCount: 0, maxPerDay: null, went: [flag("cadence.over-day")] });
    expect(judgeMove(mover(THURSDAY), back, judged)).toMatchObject({
      tone: "ok",
      mends: [{ rule: "cadence.over-day" }],
    });
  });
});

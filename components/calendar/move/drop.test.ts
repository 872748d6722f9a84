import { describe, expect, it } from "vitest";
import type { CalendarPublication, LooseIdea } from "@/lib/calendar/view";
import { dropOn, type Mover, whyFixed } from "./drop";

const CHANNELS = new Map([
  ["li", { usualTime: "09:00" }],
  ["ig", { usualTime: "12:15" }],
]);
const NONE: ReadonlySet<string> = new Set();

function publication(more: Partial<CalendarPublication> = {}): Mover {
  return {
    kind: "publication",
    publication: {
      id: "p1-li",
      postId: "p1",
      channelId: "li",
      at: "2026-11-12T17:30",
      instant: null,
      version: 1,
      title: "Programme des conférences",
      status: "draft",
      objectiveId: null,
      campaignId: null,
      eventId: null,
      audienceId: null,
      columnId: null,
      format: null,
      promotional: false,
      hasMedia: false,
      contributorIds: [],
      editable: true,
      ...more,
    },
  };
}

function idea(more: Partial<LooseIdea> = {}): Mover {
  return {
    kind: "idea",
    idea: {
      postId: "i1",
      title: "Avant / après",
      status: "idea",
      objectiveId: null,
      audienceId: null,
      columnId: null,
      contributorIds: [],
      editable: true,
      ...more,
    },
  };
}

const day = (channelId: string | null, date: string) => ({ kind: "day" as const, channelId, day: date });
const tray = { kind: "tray" as const };
const drop = (mover: Mover, target: Parameters<typeof dropOn>[1], pending = NONE) =>
  dropOn(mover, target, CHANNELS, pending);

describe("dropOn", () => {
  it("keeps the time of day on another day", () => {
    expect(drop(publication(), day("li", "2026-11-14"))).toEqual({
      kind: "move",
      publicationId: "p1-li",
      channelId: "li",
      at: "2026-11-14T17:30",
    });
  });

  it("changes the channel in another lane and still keeps the time", () => {
    expect(drop(publication(), day("ig", "2026-11-12"))).toMatchObject({
      channelId: "ig",
      at: "2026-11-12T17:30",
    });
  });

  it("takes the date away in the tray, not the channel", () => {
    expect(drop(publication(), tray)).toEqual({
      kind: "move",
      publicationId: "p1-li",
      channelId: "li",
      at: null,
    });
  });

  it("gives what has no date the usual time of the lane it lands on", () => {
    expect(drop(publication({ at: null }), day("ig", "2026-11-12"))).toMatchObject({
      at: "2026-11-12T12:15",
    });
  });

  it("keeps its own channel on a day that names none", () => {
    expect(drop(publication(), day(null, "2026-11-14"))).toMatchObject({
      channelId: "li",
      at: "2026-11-14T17:30",
    });
  });

  it("places an idea on the lane's channel at its usual time", () => {
    expect(drop(idea(), day("ig", "2026-11-12"))).toEqual({
      kind: "place",
      postId: "i1",
      channelId: "ig",
      at: "2026-11-12T12:15",
    });
  });

  it("cannot place an idea on a day without a lane", () => {
    expect(drop(idea(), day(null, "2026-11-12"))).toEqual({ kind: "refused", why: "no_channel" });
  });

  it.each([
    ["its own cell", publication(), day("li", "2026-11-12")],
    ["the tray, when it has no date", publication({ at: null }), tray],
    ["the tray, for an idea", idea(), tray],
  ])("does nothing on %s", (_, mover, target) => {
    expect(drop(mover, target)).toEqual({ kind: "nothing" });
  });
});

describe("whyFixed", () => {
  it("leaves published posts where they were", () => {
    expect(whyFixed(publication({ status: "published" }), NONE)).toBe("published");
    expect(drop(publication({ status: "published" }), tray)).toEqual({ kind: "refused", why: "published" });
  });

  it("leaves to others what is theirs", () => {
    expect(whyFixed(publication({ editable: false }), NONE)).toBe("read_only");
    expect(whyFixed(idea({ editable: false }), NONE)).toBe("read_only");
  });

  it("waits for the answer to an earlier move rather than call it read-only", () => {
    expect(whyFixed(publication({ editable: false }), new Set(["p1-li"]))).toBe("waiting");
  });

  it("lets everything else move", () => {
    expect(whyFixed(publication(), NONE)).toBeNull();
    expect(whyFixed(idea(), NONE)).toBeNull();
  });
});

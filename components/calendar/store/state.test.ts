import { describe, expect, it } from "vitest";
import type { CalendarData, CalendarPublication, PlanChange } from "@/lib/calendar/view";
import type { FlagView } from "@/lib/flags/view";
import { aFlag, aPublication, calendarOf } from "./fixtures";
import { pendingId, shownOf } from "./overlay";
import { type CalendarAction, calendarReducer, stateOf } from "./state";

const a = aPublication({ id: "a", at: "2026-11-10T09:00" });
const b = aPublication({ id: "b", at: "2026-11-12T09:00" });
const c = aPublication({ id: "c", at: null });

function start(more: Partial<CalendarData> = {}) {
  return stateOf(calendarOf({ publications: [b, a], undated: [c], ...more }));
}

function having(state: ReturnType<typeof start>, ...actions: CalendarAction[]) {
  return actions.reduce(calendarReducer, state);
}

function change(more: Partial<PlanChange> = {}): PlanChange {
  return {
    activityId: "act-1",
    verb: "publication.move",
    came: [],
    went: [],
    publications: [],
    removed: [],
    looseIdeas: [],
    noLongerLoose: [],
    frame: null,
    revision: "r2",
    previous: "r1",
    ...more,
  };
}

const ids = (publications: readonly CalendarPublication[]) => publications.map(({ id }) => id);

describe("one truth", () => {
  it("holds dated and undated together, by instant, the undated last", () => {
    expect(ids(start().publications)).toEqual(["a", "b", "c"]);
  });

  it("adopts what an action answers: moved, removed, loose or no longer loose", () => {
    const idea = {
      postId: "i",
      title: "Idée",
      status: "idea" as const,
      objectiveId: null,
      audienceId: null,
      columnId: null,
      contributorIds: [],
      editable: true,
    };
    const state = having(start({ looseIdeas: [idea] }), {
      type: "adopted",
      via: "change",
      change: change({
        publications: [{ ...a, at: "2026-11-13T09:00", instant: Date.UTC(2026, 10, 13, 8), version: 2 }],
        removed: ["c"],
        noLongerLoose: ["i"],
      }),
    });
    expect(ids(state.publications)).toEqual(["b", "a"]);
    expect(state.looseIdeas).toEqual([]);
    expect(state.revision).toBe("r2");
  });

  it("exchanges flags and keeps the order of the list", () => {
    const over = aFlag({ rule: "cadence.over-posting" });
    const pair = (first: string) => aFlag({ rule: "cadence.too-close", publications: [first, "z"] });
    const error: FlagView = aFlag({ rule: "event.unprepared", severity: "error", subject: { event: "e" } });
    const state = having(start({ flags: [over, pair("a"), pair("b")] }), {
      type: "adopted",
      via: "change",
      change: change({ went: [pair("a")], came: [error] }),
    });
    expect(state.flags).toEqual([error, over, pair("b")]);
  });

  it("takes a flag that changed its measure for the one it was", () => {
    const state = having(start({ flags: [aFlag({ measured: 6 })] }), {
      type: "adopted",
      via: "change",
      change: change({ went: [aFlag({ measured: 6 })], came: [aFlag({ measured: 5 })] }),
    });
    expect(state.flags).toEqual([aFlag({ measured: 5 })]);
  });
});

describe("moves that wait", () => {
  const moving = { token: "t1", kind: "move" as const, id: "a", at: "2026-11-20T09:00", channelId: "li" };

  it("are shown at once, not to be moved again, and leave no trace when settled", () => {
    const state = having(start(), { type: "began", move: moving });
    const shown = shownOf(state);
    expect(ids(shown.publications)).toEqual(["b", "a", "c"]);
    expect(shown.publications[1]).toMatchObject({ at: moving.at, editable: false });
    expect(shown.pending.has("a")).toBe(true);
    expect(shownOf(having(state, { type: "settled", token: "t1" })).publications).toEqual(
      start().publications,
    );
  });

  it("settle each by itself, whichever answers first", () => {
    const other = { ...moving, token: "t2", id: "b", at: "2026-11-21T09:00" };
    const state = having(
      start(),
      { type: "began", move: moving },
      { type: "began", move: other },
      { type: "settled", token: "t1" },
    );
    const at = new Map(shownOf(state).publications.map((one) => [one.id, one.at]));
    expect(at.get("a")).toBe("2026-11-10T09:00");
    expect(at.get("b")).toBe("2026-11-21T09:00");
  });

  it("take an overtaken publication as somebody else left it", () => {
    const theirs = { ...a, at: "2026-11-11T15:00", instant: Date.UTC(2026, 10, 11, 14), version: 7 };
    const state = having(
      start(),
      { type: "began", move: moving },
      { type: "overtaken", publication: theirs },
      { type: "settled", token: "t1" },
    );
    expect(shownOf(state).publications.find(({ id }) => id === "a")).toEqual(theirs);
  });

  it("give a loose idea its first publication before the server does", () => {
    const idea = {
      postId: "i",
      title: "Idée",
      status: "idea" as const,
      objectiveId: null,
      audienceId: null,
      columnId: null,
      contributorIds: [],
      editable: true,
    };
    const state = having(start({ looseIdeas: [idea] }), {
      type: "began",
      move: { token: "t3", kind: "place", postId: "i", at: "2026-11-10T08:00", channelId: "li" },
    });
    const shown = shownOf(state);
    expect(shown.looseIdeas).toEqual([]);
    expect(shown.publications[0]).toMatchObject({ id: pendingId("t3"), title: "Idée", channelId: "li" });
  });

  it("survive the page being drawn afresh", () => {
    const data = calendarOf({ publications: [a, b], undated: [c], revision: "r9" });
    const state = having(start(), { type: "began", move: moving }, { type: "renewed", data });
    expect(state.pending).toEqual([moving]);
    expect(state.revision).toBe("r9");
  });
});

describe("days that are fetched", () => {
  const december = { from: "2026-12-01", to: "2026-12-31" };

  it("join what is known, and replace what stood on those days", () => {
    const d = aPublication({ id: "d", at: "2026-12-05T09:00" });
    const state = having(start(), {
      type: "ranged",
      data: { ...calendarOf({ publications: [d], undated: [] }), loaded: december },
    });
    expect(ids(state.publications)).toEqual(["a", "b", "d", "c"]);
    expect(state.loaded).toEqual([{ from: "2026-11-01", to: "2026-12-31" }]);
  });

  it("replace everything where the plan moved on meanwhile", () => {
    const d = aPublication({ id: "d", at: "2026-12-05T09:00" });
    const state = having(start(), {
      type: "ranged",
      data: { ...calendarOf({ publications: [d], undated: [], revision: "r5" }), loaded: december },
    });
    expect(ids(state.publications)).toEqual(["d"]);
    expect(state.loaded).toEqual([december]);
  });
});

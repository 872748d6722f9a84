import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarData, CalendarPublication, PlanChange } from "@/lib/calendar/view";
import { flagKey } from "@/lib/plan/flag";
import { aFlag, aPublication, calendarOf } from "./fixtures";
import { type CalendarAction, type CalendarState, calendarReducer, isWaiting, stateOf } from "./state";

/** A server's history: each change moves one of three publications, and exchanges a flag. */
interface History {
  /** The plan after so many changes. */
  at: CalendarData[];
  changes: PlanChange[];
}

const IDS = ["a", "b", "c"];
const revision = (index: number) => `r${String(index).padStart(3, "0")}`;

function historyOf(moves: readonly { id: string; day: number }[]): History {
  const first = calendarOf({
    revision: revision(0),
    publications: IDS.map((id) => aPublication({ id, postId: id, at: "2026-11-10T09:00" })),
  });
  const at = [first];
  const changes = moves.map(({ id, day }, index): PlanChange => {
    const before = at[index]!;
    const known = before.publications.find((one) => one.id === id)!;
    const moved = placed({ ...known, version: known.version + 1 }, day);
    const came = [aFlag({ measured: index, publications: [id] })];
    const went = before.flags.filter((flag) => flag.publications.includes(id));
    at.push({
      ...before,
      publications: before.publications.map((one) => (one.id === id ? moved : one)),
      flags: [...before.flags.filter((flag) => !went.includes(flag)), ...came],
      revision: revision(index + 1),
    });
    return {
      activityId: revision(index + 1),
      verb: "publication.move",
      came,
      went,
      publications: [moved],
      removed: [],
      looseIdeas: [],
      noLongerLoose: [],
      frame: null,
      revision: revision(index + 1),
      previous: revision(index),
    };
  });
  return { at, changes };
}

function placed(one: CalendarPublication, day: number): CalendarPublication {
  const at = `2026-11-${String(day).padStart(2, "0")}T09:00`;
  return { ...one, at, instant: aPublication({ id: one.id, at }).instant };
}

const told = (...changes: PlanChange[]): CalendarAction => ({ type: "told", changes });
const answered = (change: PlanChange): CalendarAction => ({ type: "adopted", change, via: "change" });
const read = ({ frame: _, ...data }: CalendarData): CalendarAction => ({ type: "renewed", data });
const having = (state: CalendarState, ...actions: CalendarAction[]) => actions.reduce(calendarReducer, state);

/** What can be seen of a calendar. */
const seen = ({ publications, flags, revision }: CalendarState) => ({
  publications,
  flags: flags.map((flag) => `${flagKey(flag)} ${flag.measured}`).sort(),
  revision,
});

const three = historyOf([
  { id: "a", day: 12 },
  { id: "b", day: 13 },
  { id: "a", day: 14 },
]);
const [first, second, third] = three.changes as [PlanChange, PlanChange, PlanChange];
const start = () => stateOf(three.at[0]!);
const end = seen(stateOf(three.at[3]!));

describe("changes of others", () => {
  it("are taken in one after the other", () => {
    expect(seen(having(start(), told(first, second), told(third)))).toEqual(end);
  });

  it("are taken once: the echo of an own change, before or after the answer, changes nothing more", () => {
    for (const actions of [
      [told(first), answered(first), told(second, third)],
      [answered(first), told(first), told(second, third)],
      [told(first, second, third), answered(first)],
    ])
      expect(seen(having(start(), ...actions))).toEqual(end);
  });

  it("leave what can be undone to the answer", () => {
    expect(having(start(), told(first, second)).history.undoable).toEqual([]);
    expect(having(start(), told(first, second), answered(second)).history.undoable).toEqual([revision(2)]);
  });

  it("wait for one that is missing, and come to their place with it", () => {
    const waiting = having(start(), told(second, third));
    expect(isWaiting(waiting)).toBe(true);
    expect(seen(waiting)).toEqual(seen(start()));
    const whole = having(waiting, told(first));
    expect(isWaiting(whole)).toBe(false);
    expect(seen(whole)).toEqual(end);
  });
});

describe("an own change", () => {
  it("is shown at once though one before it is not known yet, and gives way to one after it", () => {
    const early = having(start(), answered(second));
    expect(early.publications.find(({ id }) => id === "b")!.at).toBe("2026-11-13T09:00");
    expect(isWaiting(early)).toBe(true);
    expect(seen(having(early, told(first), told(third)))).toEqual(end);
  });

  it("stays shown when the plan is read as it was before it", () => {
    const early = having(start(), answered(second), read(three.at[0]!));
    expect(early.publications.find(({ id }) => id === "b")!.at).toBe("2026-11-13T09:00");
    expect(seen(having(early, told(first, second, third)))).toEqual(end);
  });
});

describe("a plan that is read anew", () => {
  it("and is older than what is held takes nothing back", () => {
    expect(seen(having(start(), told(first, second, third), read(three.at[1]!)))).toEqual(end);
  });

  it("settles what waited, at the latest the second time", () => {
    const lost = having(start(), told(third), read(three.at[1]!));
    expect(isWaiting(lost)).toBe(true);
    const settled = having(lost, read(three.at[3]!));
    expect(isWaiting(settled)).toBe(false);
    expect(seen(settled)).toEqual(end);
  });

  it("never asks for ever, whatever the clocks that made the ids say", () => {
    const odd = { ...third, revision: "zzz", previous: "never told" };
    const state = having(start(), told(odd), read(three.at[3]!), read(three.at[3]!));
    expect(isWaiting(state)).toBe(false);
    expect(seen(state)).toEqual(end);
  });
});

it("ends where a page that is loaded now begins, in whatever order answers, echoes, news and readings come", () => {
  const moves = fc.array(fc.record({ id: fc.constantFrom(...IDS), day: fc.integer({ min: 1, max: 28 }) }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(moves, fc.infiniteStream(fc.nat()), (made, random) => {
      const { at, changes } = historyOf(made);
      const pick = (most: number) => random.next().value! % most;
      // Everybody's news of each change, the answers to some of them, and readings of some moments.
      const events = changes.flatMap((change, index): CalendarAction[] => [
        told(change),
        ...(pick(2) ? [answered(change)] : []),
        ...(pick(3) ? [] : [read(at[index]!)]),
      ]);
      const shuffled: CalendarAction[] = [];
      while (events.length > 0) shuffled.push(...events.splice(pick(events.length), 1));
      let state = having(stateOf(at[0]!), ...shuffled);
      // As the page does where something is missing still.
      for (let asked = 0; isWaiting(state) && asked < 3; asked++) state = having(state, read(at.at(-1)!));
      expect(isWaiting(state)).toBe(false);
      expect(seen(state)).toEqual(seen(stateOf(at.at(-1)!)));
    }),
    { numRuns: 500 },
  );
});

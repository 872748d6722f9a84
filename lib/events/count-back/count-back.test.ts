import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "@/lib/plan/document";
import { channel, littlePlan } from "@/lib/plan/fixes/little-plan.test-support";
import { flagIdentity, type RuleId } from "@/lib/plan/flag";
import { flagsOf, planIndex, planOf, recheck } from "@/lib/plan/recheck";
import { addDays, dayNumber, dayOf, weekdayOf } from "@/lib/platform/time";
import { eventKinds, matrixCell } from "@/lib/reference";
import { pattern } from "@/lib/reference/patterns";
import { countBack } from "./count-back";
import type { Question } from "./desk";
import { type Chosen, drafted, editOfDrafted } from "./drafted";
import type { Proposal } from "./proposal";

const EVENT = {
  id: "e",
  name: "Salon",
  start: "2026-12-15",
  end: "2026-12-16",
  kind: "webinar",
  preparationDays: 35,
  communicationDays: 21,
  freezeDays: 5,
  followUpDays: 7,
  owner: "ada",
};
const PERIOD = { from: "2026-10-19", to: "2027-02-14" };

function asked(given: Record<string, unknown> = {}, event: object = {}): Question {
  const plan = littlePlan({
    period: PERIOD,
    today: "2026-11-09",
    events: [{ ...EVENT, ...event }],
    ...given,
  });
  return questionIn(plan);
}

const questionIn = (plan: Plan): Question => ({
  index: planIndex(plan),
  event: plan.events[0]!,
  today: plan.today!,
  locale: "en",
  daysOff: new Set(),
  usualTimes: new Map(),
  fitOf: matrixCell,
});

const by = (proposals: Proposal[], title: RegExp) => proposals.find((each) => title.test(each.title))!;

const accepted = (proposals: readonly Proposal[]): Chosen[] =>
  proposals.flatMap((each): Chosen[] => {
    if (each.day === null) return [];
    if (each.place)
      return [{ kind: "post", title: each.title, channel: each.place.channel, at: each.place.at }];
    return [{ kind: "task", title: each.title, due: each.day }];
  });

const effectOf = (question: Question, chosen: readonly Chosen[]) =>
  recheck(question.index, editOfDrafted(drafted(question, chosen)));

describe("counting back", () => {
  test("puts each item on the day that the schedule counts, and says so", () => {
    const proposals = countBack(asked());
    expect(proposals.map(({ kind, counted, day }) => [kind, counted, day])).toContainEqual([
      "task",
      "2026-11-10",
      "2026-11-10",
    ]);
    const post = proposals.find(({ kind, offset }) => kind === "post" && offset === -7)!;
    expect(post).toMatchObject({ day: "2026-12-08", cause: null, obstacle: null });
    expect(post.place).toMatchObject({ channel: "li", because: "schedule", objective: "o1" });
    expect(post.place?.author).toMatchObject({ contributor: "ada", role: "author" });
  });

  test("leaves the plan as it was, and answers the same again", () => {
    const question = asked();
    const before = JSON.stringify(planOf(question.index));
    const first = countBack(question);
    expect(JSON.stringify(planOf(question.index))).toBe(before);
    expect(countBack(question)).toEqual(first);
    expect(countBack(asked())).toEqual(first);
  });

  test("what two anchors put on one day is asked once", () => {
    const shows = (end: string) =>
      countBack(asked({}, { kind: "trade_show", end, preparationDays: 120 })).filter(
        ({ offset, kind }) => offset === 0 && kind === "post",
      );
    expect(shows("2026-12-15")).toHaveLength(1);
    expect(shows("2026-12-16")).toHaveLength(2);
  });

  test("tasks go back from a weekend and from the owner's absence to the working day before", () => {
    const ada = {
      id: "ada",
      name: "Ada",
      minutesPerWeek: 900,
      absences: [{ from: "2026-11-16", to: "2026-11-17" }],
    };
    const weekend = countBack(asked({}, { start: "2026-12-13", end: "2026-12-13" }));
    // D−28 of a Sunday is a Sunday.
    expect(weekend.find(({ offset }) => offset === -28)).toMatchObject({
      counted: "2026-11-15",
      day: "2026-11-13",
      cause: "weekend",
    });
    const away = countBack(asked({ contributors: [ada] }));
    expect(away.find(({ offset }) => offset === -28)).toMatchObject({
      counted: "2026-11-17",
      day: "2026-11-13",
      cause: "absence",
    });
  });

  test("nothing is put on a public holiday but what belongs to the event itself", () => {
    const armistice = dayNumber("2026-11-11");
    const near = (start: string) => ({
      ...asked({ today: "2026-10-19" }, { start, end: start }),
      daysOff: new Set([armistice]),
    });
    const counted = countBack(near("2026-12-09"));
    // D−28 of a Wednesday is the holiday.
    expect(counted.find(({ offset }) => offset === -28)).toMatchObject({
      counted: "2026-11-11",
      day: "2026-11-10",
      cause: "holiday",
    });
    expect(counted.filter(({ day }) => day === "2026-11-11")).toEqual([]);
    const itself = countBack(near("2026-11-11")).filter(({ offset }) => offset === 0);
    expect(itself.every(({ day }) => day === "2026-11-11")).toBe(true);
    expect(itself.length).toBeGreaterThan(0);
  });

  test("what should have been done goes to the first days that are left, one after another; one teaser at most", () => {
    const proposals = countBack(asked({ today: "2026-12-07" }));
    const late = proposals.filter(({ kind, cause }) => kind === "task" && cause === "past");
    expect(late.map(({ day }) => day)).toEqual(["2026-12-07", "2026-12-08", "2026-12-09"]);
    const missed = proposals.filter(({ kind, counted }) => kind === "post" && counted <= "2026-12-07");
    expect(missed.map(({ phase, obstacle }) => [phase, obstacle])).toEqual([
      ["announce", null],
      ["teaser", "too_late"],
    ]);
  });

  test("what is there is not proposed: by its title, or linked and near its day", () => {
    const all = countBack(asked());
    const task = all.find(({ kind }) => kind === "task")!;
    const dated = (at: string) => ({
      id: "p",
      title: "Something else",
      status: "draft",
      objective: "o1",
      event: "e",
      publications: [{ id: "p-1", channel: "li", at }],
    });
    const left = countBack(
      asked({
        tasks: [{ id: "t", event: "e", title: ` ${task.title.toUpperCase()} `, due: null }],
        posts: [dated("2026-12-09T09:00")],
      }),
    );
    const gone = all.filter(({ key }) => !left.some((other) => other.key === key));
    expect(gone.map(({ key, offset }) => [key, offset])).toEqual([
      [task.key, -35],
      [all.find(({ kind, offset }) => kind === "post" && offset === -7)!.key, -7],
    ]);
  });

  test("posts avoid pauses and full days, and say which", () => {
    const pauses = [{ from: "2026-12-07", to: "2026-12-08" }];
    const paused = countBack(asked({ channels: [channel("li", {}, { pauses })] }));
    expect(paused.find(({ kind, offset }) => kind === "post" && offset === -7)).toMatchObject({
      day: "2026-12-09",
      cause: "pause",
    });
    const busy = {
      id: "p",
      title: "Elsewhere",
      status: "approved",
      objective: "o1",
      publications: [{ id: "p-1", channel: "li", at: "2026-12-08T09:00" }],
    };
    const full = countBack(asked({ channels: [channel("li", { maxPerDay: 1 })], posts: [busy] }));
    const moved = full.find(({ kind, offset }) => kind === "post" && offset === -7)!;
    expect(moved).toMatchObject({ day: "2026-12-07", cause: "full" });
  });

  test("without the usual networks the matrix speaks, then whoever is quiet; without channels nobody", () => {
    const on = (network: string) =>
      by(countBack(asked({ channels: [channel("c", {}, { network })] })), /./).place;
    expect(on("linkedin")).toBeNull();
    const place = (network: string) =>
      countBack(asked({ channels: [channel("c", {}, { network })] })).find(({ place: is }) => is)?.place;
    expect(place("pinterest")?.because).toMatch(/matrix|any/);
    const none = countBack(asked({ channels: [] })).filter(({ kind }) => kind === "post");
    expect(new Set(none.map(({ obstacle }) => obstacle))).toEqual(new Set(["no_channel"]));
  });

  test("a note asks for nothing", () => {
    expect(countBack(asked({}, { kind: "note", preparationDays: null }))).toEqual([]);
  });
});

describe("whatever the plan", () => {
  const day = (from: string, days: number) =>
    fc.integer({ min: 0, max: days }).map((away) => addDays(from, away));
  const period = fc
    .tuple(day("2026-10-20", 120), fc.integer({ min: 0, max: 12 }))
    .map(([from, days]) => ({ from, to: addDays(from, days) }));
  const question = fc
    .record({
      kind: fc.constantFrom(...eventKinds),
      start: day("2026-11-01", 90),
      lasts: fc.integer({ min: 0, max: 4 }),
      preparationDays: fc.option(fc.integer({ min: 0, max: 90 })),
      communicationDays: fc.option(fc.integer({ min: 0, max: 40 })),
      followUpDays: fc.option(fc.integer({ min: 0, max: 14 })),
      absences: fc.array(period, { maxLength: 3 }),
      pauses: fc.array(period, { maxLength: 3 }),
      zone: fc.constantFrom("Europe/Paris", "America/New_York", "Pacific/Apia", "UTC"),
      maxPerDay: fc.option(fc.integer({ min: 1, max: 2 })),
      minGapHours: fc.option(fc.integer({ min: 1, max: 30 })),
      max: fc.option(fc.integer({ min: 1, max: 6 })),
      busy: fc.array(day("2026-11-01", 100), { maxLength: 30 }),
    })
    .map((drawn) =>
      questionIn(
        littlePlan({
          period: PERIOD,
          today: "2026-11-09",
          channels: [
            channel(
              "li",
              { maxPerDay: drawn.maxPerDay, minGapHours: drawn.minGapHours, max: drawn.max },
              { pauses: drawn.pauses, timeZone: drawn.zone },
            ),
            channel("ig", { maxPerDay: 1 }, { network: "instagram" }),
          ],
          contributors: [{ id: "ada", name: "Ada", minutesPerWeek: 2000, absences: drawn.absences }],
          events: [
            {
              ...EVENT,
              kind: drawn.kind,
              start: drawn.start,
              end: addDays(drawn.start, drawn.lasts),
              preparationDays: drawn.preparationDays,
              communicationDays: drawn.communicationDays,
              followUpDays: drawn.followUpDays,
            },
          ],
          posts: drawn.busy.map((at, index) => ({
            id: `b${index}`,
            title: "",
            status: "approved",
            objective: "o1",
            publications: [{ id: `b${index}-1`, channel: "li", at: `${at}T10:00` }],
          })),
        }),
      ),
    );

  test("nothing stands in the past, in an absence, in a pause or on a day that no rule bears", () => {
    fc.assert(
      fc.property(question, (asking) => {
        const proposals = countBack(asking);
        const { absences } = asking.index.prepared.setting.contributors[0]!;
        const away = (of: string) => absences.some(({ from, to }) => from <= of && of <= to);
        for (const { kind, day: on, place, counted, obstacle } of proposals) {
          if (on === null) expect(obstacle).not.toBeNull();
          if (on === null) continue;
          expect(on >= asking.today).toBe(true);
          const isDuring = counted >= asking.event.start && counted <= asking.event.end;
          if (kind === "task" && !isDuring) expect([0, 6].includes(weekdayOf(on)) || away(on)).toBe(false);
          if (!place) continue;
          expect(dayOf(place.at)).toBe(on);
          const { pauses } = asking.index.prepared.setting.channels.find(({ id }) => id === place.channel)!;
          expect(pauses.some(({ from, to }) => from <= on && on <= to)).toBe(false);
          if (place.author?.due) expect(away(place.author.due)).toBe(false);
        }
        const { came, went } = effectOf(asking, accepted(proposals));
        const were = new Set(went.map(flagIdentity));
        expect(came.filter((flag) => flag.severity === "error" && !were.has(flagIdentity(flag)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("with room, all of it taken leaves the event without a flag about its preparation", () => {
    const roomy = fc.record({
      kind: fc.constantFrom(...eventKinds),
      away: fc.integer({ min: 130, max: 160 }),
    });
    fc.assert(
      fc.property(roomy, ({ kind, away }) => {
        const start = addDays("2026-11-09", away);
        const days = { preparationDays: 60, communicationDays: 21, followUpDays: 14 };
        const asking = asked(
          { period: { from: "2026-10-19", to: addDays(start, 40) } },
          { kind, start, end: addDays(start, 1), ...days },
        );
        const flagged = flagsOf(asking.index).map(({ rule }) => rule);
        const { came, went } = effectOf(asking, accepted(countBack(asking)));
        // A schedule without a word afterwards cannot settle that there is none.
        const tells = pattern(kind).some(({ kind: what, offset }) => what === "post" && offset > 0);
        const wanted = ["event.unprepared", "event.no-coverage", ...(tells ? ["event.no-follow-up"] : [])];
        expect(came.filter(({ rule }) => rule.startsWith("event."))).toEqual([]);
        expect(went.map(({ rule }) => rule)).toEqual(
          expect.arrayContaining(wanted.filter((rule) => flagged.includes(rule as RuleId))),
        );
      }),
      { numRuns: 40 },
    );
  });
});

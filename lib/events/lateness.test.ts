// Key dates were said to be "too short" by the days that the almanac advises: 18 of 30 left was too short, where the check,
// once the first task stood on its day, had nothing to say; and of two days left it said that communication opens late.
import { describe, expect, test } from "vitest";
import type { PlanEvent } from "@/lib/plan/document";
import { littlePlan } from "@/lib/plan/fixes/little-plan.test-support";
import type { RuleId } from "@/lib/plan/flag";
import { applyEdit } from "@/lib/plan/index/plan-index";
import { flagsOf, planIndex } from "@/lib/plan/recheck";
import { addDays } from "@/lib/platform/time";
import { eventKinds, matrixCell, preparation } from "@/lib/reference";
import { countBack } from "./count-back/count-back";
import { drafted, editOfDrafted } from "./count-back/drafted";
import { type EventToCome, latenessOf } from "./lateness";

const MONDAY = "2026-11-09";
const SATURDAY = "2026-11-14";
const event = (start: string, days: Partial<EventToCome> = {}): EventToCome => ({
  start,
  end: start,
  kind: "key_date",
  preparationDays: 30,
  communicationDays: 7,
  ...days,
});

test.each<[string, EventToCome, string, string | null]>([
  ["far ahead", event("2027-02-01"), MONDAY, null],
  ["its window opens today", event("2026-12-09"), MONDAY, null],
  ["18 of its 30 days left: who begins today is in time", event("2026-11-27"), MONDAY, null],
  ["on the very day on which communication opens", event("2026-11-16"), MONDAY, null],
  ["a day later", event("2026-11-15"), MONDAY, "event.late-preparation 6/7"],
  ["tomorrow", event("2026-11-10"), MONDAY, "event.late-preparation 1/7"],
  ["today there is nothing to prepare any more", event(MONDAY), MONDAY, null],
  ["it is over", event("2026-11-01"), MONDAY, null],
  ["under way", event("2026-11-08", { end: "2026-11-12" }), MONDAY, null],
  ["on a Saturday nobody begins before Monday", event("2026-11-28"), SATURDAY, "event.short-window 14/30"],
  ["the Monday after that Saturday", event("2026-11-16"), SATURDAY, "event.unprepared 0/1"],
  [
    "no day of communication: it has none to miss",
    event("2026-11-11", { communicationDays: null }),
    MONDAY,
    null,
  ],
  ["more of them than of preparation", event("2026-11-11", { communicationDays: 40 }), MONDAY, null],
  ["a remark", event("2026-11-11", { kind: "note" }), MONDAY, null],
  ["nothing to prepare", event("2026-11-11", { preparationDays: null }), MONDAY, null],
  ["over the night when clocks change", event("2027-03-29", { communicationDays: 2 }), "2027-03-26", null],
])("%s", (_, tried, today, expected) => {
  const flag = latenessOf(tried, today);
  expect(flag && `${flag.rule} ${flag.measured}/${flag.limit}`).toBe(expected);
});

// Each key that was pressed in the year of a date laid out all the days since then, and held the page for a moment.
test("a year that is being typed asks for nothing", { timeout: 1_000 }, () => {
  for (let key = 0; key < 50; key++) expect(latenessOf(event("0202-11-10"), MONDAY)).toBeNull();
});

describe("the check says no less once the event is there and counted back", () => {
  const JUDGED = new Set<RuleId>(["event.unprepared", "event.late-preparation", "event.short-window"]);
  const kinds = eventKinds.filter((kind) => kind !== "note" && preparation(kind).preparationDays);
  const days = [1, 2, 3, 5, 6, 7, 8, 12, 13, 14, 15, 20, 21, 22, 29, 30, 31, 60, 90];

  test.each(kinds)("%s", (kind) => {
    for (const today of [MONDAY, "2026-11-12", SATURDAY]) {
      for (const ahead of days) {
        const { preparationDays, communicationDays, freezeDays, followUpDays } = preparation(kind);
        const start = addDays(today, ahead);
        const there: PlanEvent = {
          ...{ id: "e", name: "Salon", start, end: start, kind, owner: null },
          ...{ preparationDays, communicationDays, freezeDays, followUpDays },
        };
        const period = { from: "2026-10-19", to: "2027-04-30" };
        const plan = littlePlan({ period, today, events: [there] });
        const question = {
          ...{ index: planIndex(plan), event: plan.events[0]!, today, locale: "fr" as const },
          ...{ daysOff: new Set<number>(), usualTimes: new Map(), fitOf: matrixCell },
        };
        const chosen = countBack(question).flatMap(({ kind: what, title, day }) =>
          what === "task" && day !== null ? [{ kind: what, title, due: day }] : [],
        );
        applyEdit(question.index, editOfDrafted(drafted(question, chosen)));
        const said = flagsOf(question.index, JUDGED);
        const best = latenessOf(there, today);
        const context = `${ahead} days ahead of ${today}: ${said.map(({ rule }) => rule)}`;
        if (best) {
          const same = said.find(({ rule }) => rule === best.rule);
          expect(same?.measured, context).toBeLessThanOrEqual(best.measured);
        } else {
          // Of these the screen says how many days are left: a first step on this very day would do.
          const isOpen = ahead <= preparationDays!;
          const rest = isOpen ? said.filter(({ rule }) => rule !== "event.short-window") : said;
          expect(rest, context).toEqual([]);
        }
      }
    }
  });
});

import { z } from "zod";
import { eventFields } from "@/lib/events/input";
import { pickedEvent } from "@/lib/events/many-input";
import { MOST_AT_ONCE } from "@/lib/events/many-limits";
import { day, id, period, slug, version } from "@/lib/platform/fields";
import { LOCALES } from "@/lib/platform/i18n/locale";
import { holidayPlace } from "@/lib/workspaces/input";
import { HOLIDAY_NOTES } from "./vocabulary";

const MOST_OWN = 50;
const MOST_PERIODS = 200;
const MOST_ROWS = 1_000;

const inOrder = { error: "end_before_start", path: ["to"] };

const ownEvent = z
  .strictObject({
    name: eventFields.name,
    kind: eventFields.kind,
    start: eventFields.start,
    end: eventFields.end,
  })
  .refine(({ start, end }) => start <= end, { error: "end_before_start", path: ["end"] });
export type OwnEvent = z.infer<typeof ownEvent>;

const absence = z
  .strictObject({ contributor: id, from: day, to: day })
  .refine(({ from, to }) => from <= to, inOrder);
export type Absence = z.infer<typeof absence>;

/** In which version the sender saw each: what somebody else said meanwhile is not taken back unseen. */
const seen = z.array(z.strictObject({ id, version })).max(MOST_ROWS, "too_long");

export const calendarAnswer = z.strictObject({
  workspace: slug,
  /** Of the workspace, whose holidays these are. */
  version,
  holidays: holidayPlace.nullable(),
  notes: z.enum(HOLIDAY_NOTES),
  /** In which the notes are named: that of the screen. */
  locale: z.enum(LOCALES),
  picked: z.array(pickedEvent).max(MOST_AT_ONCE, "too_long"),
  events: z.array(ownEvent).max(MOST_OWN, "too_long"),
  /** All that are not over: what is left out is taken off. */
  absences: z.array(absence).max(MOST_PERIODS, "too_long"),
  /** Days on which every channel rests: all that are not over. */
  closures: z.array(period).max(MOST_PERIODS, "too_long"),
  contributors: seen,
  channels: seen,
});
export type CalendarAnswer = z.infer<typeof calendarAnswer>;

import { z } from "zod";
import { MOST_CHARACTERS } from "@/lib/ics/vocabulary";
import { EVENT_KINDS } from "@/lib/plan/vocabulary";
import { day, days, name, slug, version } from "@/lib/platform/fields";
import { MOST_AT_ONCE, MOST_IMPORTED } from "./many-limits";

const key = z.string().min(1).max(500);

export const pickedEvent = z
  .strictObject({
    uid: key.startsWith("marronnier:", "not_one_of"),
    instance: key,
    name,
    start: day,
    end: day,
    kind: z.enum(EVENT_KINDS),
    preparationDays: days.nullable(),
    communicationDays: days.nullable(),
    freezeDays: days.nullable(),
    followUpDays: days.nullable(),
  })
  .refine(({ start, end }) => start <= end, { error: "end_before_start", path: ["end"] });
export type PickedEvent = z.infer<typeof pickedEvent>;

export const pickedEvents = z.array(pickedEvent).min(1, "required").max(MOST_AT_ONCE, "too_long");

export const eventsAddition = z.strictObject({ workspace: slug, events: pickedEvents });

export const calendarText = z.string().min(1, "required").max(MOST_CHARACTERS, "too_long");

export const calendarImport = z.strictObject({
  workspace: slug,
  text: calendarText,
  picks: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(20_000),
        state: z.enum(["new", "changed", "cancelled", "gone"]),
        /** Of the event here, as it was seen; null: there was none. */
        version: version.nullable(),
        kind: z.enum(EVENT_KINDS).default("note"),
      }),
    )
    .min(1, "required")
    .max(MOST_IMPORTED, "too_long"),
});

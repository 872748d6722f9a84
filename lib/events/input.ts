import { z } from "zod";
import { EVENT_KINDS } from "@/lib/plan/vocabulary";
import { day, days, id, name, patchOf, slug, version } from "@/lib/platform/fields";

const eventFields = {
  name,
  start: day,
  end: day,
  kind: z.enum(EVENT_KINDS),
  preparationDays: days.nullable(),
  communicationDays: days.nullable(),
  freezeDays: days.nullable(),
  followUpDays: days.nullable(),
  owner: id.nullable(),
};

export const newEvent = z.strictObject({
  workspace: slug,
  event: z
    .strictObject({
      ...eventFields,
      preparationDays: days.nullable().default(null),
      communicationDays: days.nullable().default(null),
      freezeDays: days.nullable().default(null),
      followUpDays: days.nullable().default(null),
      owner: id.nullable().default(null),
    })
    .refine(({ start, end }) => start <= end, { error: "end_before_start", path: ["end"] }),
});

export const eventEdit = z.strictObject({ workspace: slug, id, version, patch: patchOf(eventFields) });

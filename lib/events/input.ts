import { z } from "zod";
import { EVENT_KINDS } from "@/lib/plan/vocabulary";
import { count, day, id, name, patchOf, slug, version } from "@/lib/platform/fields";

const days = count(3_650).nullable();

const eventFields = {
  name,
  start: day,
  end: day,
  kind: z.enum(EVENT_KINDS),
  preparationDays: days,
  communicationDays: days,
  freezeDays: days,
  followUpDays: days,
  owner: id.nullable(),
};

export const newEvent = z.strictObject({
  workspace: slug,
  event: z
    .strictObject({
      ...eventFields,
      preparationDays: days.default(null),
      communicationDays: days.default(null),
      freezeDays: days.default(null),
      followUpDays: days.default(null),
      owner: id.nullable().default(null),
    })
    .refine(({ start, end }) => start <= end, { error: "end_before_start", path: ["end"] }),
});

export const eventEdit = z.strictObject({ workspace: slug, id, version, patch: patchOf(eventFields) });

import { z } from "zod";
import { EVENT_KINDS } from "@/lib/plan/vocabulary";
import { day, days, id, name, patchOf, slug, version } from "@/lib/platform/fields";
import { WAYS } from "./moved/vocabulary";

export const eventFields = {
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

export const movedDays = z
  .strictObject({ start: day, end: day })
  .refine(({ start, end }) => start <= end, { error: "end_before_start", path: ["end"] });

/** `key`: of the moves that were shown. Another plan gives others, and then nothing is carried out. */
export const eventMove = z.strictObject({
  workspace: slug,
  id,
  version,
  patch: patchOf(eventFields),
  way: z.enum(WAYS),
  key: z.string().min(1).max(40),
});

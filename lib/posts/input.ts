import { z } from "zod";
import { ASSIGNMENT_ROLES, FORMATS, MEDIA_TYPES, POST_STATUSES } from "@/lib/plan/vocabulary";
import { amount, day, id, name, patchOf, slug, storable, version, wall } from "@/lib/platform/fields";
import { costKind } from "@/lib/resources/fields";

/** Longer than any network takes; keeps a pasted book out of the database. */
const TEXT_MOST = 100_000;
/** A text as somebody types it. */
export const text = storable.max(TEXT_MOST, "too_long");
const link = storable
  .trim()
  .max(2_000, "too_long")
  .refine((value) => /^https?:\/\/[^\s]+$/i.test(value), "not_a_link")
  .nullable();
const media = z
  .array(z.strictObject({ type: z.enum(MEDIA_TYPES), alt: storable.max(2_000, "too_long").nullable() }))
  .max(50, "too_long");

const fields = {
  title: name,
  status: z.enum(POST_STATUSES),
  objectiveId: id.nullable(),
  campaignId: id.nullable(),
  eventId: id.nullable(),
  audienceId: id.nullable(),
  columnId: id.nullable(),
  format: z.enum(FORMATS).nullable(),
  promotional: z.boolean(),
  cost: amount(1e9),
  costKind: costKind.nullable(),
  text,
  link,
  media,
};

export const newPost = z.strictObject({
  workspace: slug,
  title: fields.title,
  status: fields.status.default("idea"),
  text: fields.text.default(""),
  objectiveId: fields.objectiveId.default(null),
  campaignId: fields.campaignId.default(null),
  eventId: fields.eventId.default(null),
  audienceId: fields.audienceId.default(null),
  columnId: fields.columnId.default(null),
  format: fields.format.default(null),
  publications: z.array(z.strictObject({ channelId: id, at: wall.nullable() })).max(30, "too_long"),
});
export type NewPost = z.output<typeof newPost>;

export const postEdit = z.strictObject({ workspace: slug, id, version, patch: patchOf(fields) });

export const assignmentsEdit = z.strictObject({
  workspace: slug,
  id,
  version,
  assignments: z
    .array(
      z.strictObject({
        /** Of one that there is, or chosen by whoever adds one. */
        id: id.max(64, "too_long").optional(),
        contributor: id,
        role: z.enum(ASSIGNMENT_ROLES),
        minutes: amount(10_000),
        due: day.nullable(),
        done: z.boolean(),
      }),
    )
    .max(50, "too_long"),
});
export type AssignmentsEdit = z.output<typeof assignmentsEdit>;

/** A version is known by the activity that made it. */
export const versionOf = z.strictObject({ workspace: slug, id, version, activityId: id });

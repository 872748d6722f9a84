import { z } from "zod";
import { day, id, slug, storable, version } from "@/lib/platform/fields";

/** A reason is a sentence or two, not a document. */
const REASON_MOST = 1_000;
const reason = storable.trim().max(REASON_MOST, "too_long");

const assignment = { workspace: slug, postId: id, assignment: id };

export const assignmentNamed = z.strictObject(assignment);
export const declining = z.strictObject({ ...assignment, reason: reason.min(1, "required") });
export const proposing = z.strictObject({ ...assignment, due: day, reason: reason.default("") });
/** `due`: the date that was read; another one may have been proposed since. */
export const accepting = z.strictObject({ ...assignment, due: day });

export const reassigning = z
  .strictObject({ ...assignment, version, contributor: id.optional(), due: day.nullable().optional() })
  .refine(({ contributor, due }) => contributor !== undefined || due !== undefined, {
    error: "required",
    path: ["contributor"],
  });

export const movingDates = z.strictObject({
  workspace: slug,
  postId: id,
  version,
  dates: z
    .array(z.strictObject({ assignment: id, due: day }))
    .min(1, "required")
    .max(50, "too_long"),
});

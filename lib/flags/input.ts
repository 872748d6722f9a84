import { z } from "zod";
import { RULE_IDS, SUBJECT_KEYS } from "@/lib/plan/flag";
import { day, id, slug, storable } from "@/lib/platform/fields";

type SubjectShape = Record<(typeof SUBJECT_KEYS)[number], z.ZodOptional<typeof id>>;

/** Its keys come out in the order of the list, whatever order they came in: the key of the flag depends on it. */
export const flagSubject = z.strictObject(
  Object.fromEntries(SUBJECT_KEYS.map((key) => [key, id.optional()])) as SubjectShape,
);

export const flagToIgnore = z.strictObject({
  workspace: slug,
  rule: z.enum(RULE_IDS),
  subject: flagSubject,
  from: day,
  to: day,
  reason: storable.trim().min(1, "required").max(500, "too_long"),
  until: day,
});

import { z } from "zod";
import { RULE_IDS } from "@/lib/plan/flag";
import { day, id, slug, storable } from "@/lib/platform/fields";

export const flagToIgnore = z.strictObject({
  workspace: slug,
  rule: z.enum(RULE_IDS),
  subject: z.record(z.string().max(30), id),
  from: day,
  to: day,
  reason: storable.trim().min(1, "required").max(500, "too_long"),
  until: day,
});

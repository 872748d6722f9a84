import { z } from "zod";
import { amount, id, name, patchOf, period, slug, version } from "@/lib/platform/fields";

const contributorFields = {
  name,
  minutesPerWeek: amount(10_080),
  absences: z.array(period).max(500, "too_long"),
};

export const newContributor = z.strictObject({
  workspace: slug,
  contributor: z.strictObject({ ...contributorFields, absences: contributorFields.absences.default([]) }),
});

export const contributorEdit = z.strictObject({
  workspace: slug,
  id,
  version,
  patch: patchOf(contributorFields),
});

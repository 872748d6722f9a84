import { z } from "zod";
import { amount, day, id, name, patchOf, period, slug, version } from "@/lib/platform/fields";

export const contributorFields = {
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

export const handing = z.strictObject({
  from: id,
  to: id,
  since: day.nullable().default(null),
  assignments: z.boolean(),
  events: z.boolean(),
  channels: z.boolean(),
});
export const handingOver = handing.extend({ workspace: slug });

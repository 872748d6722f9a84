import { z } from "zod";
import { OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { day, id, name, patchOf, slug, storable, version } from "@/lib/platform/fields";

const objectiveFields = {
  name,
  kind: z.enum(OBJECTIVE_KINDS),
  weight: z.number("not_a_number").min(0, "too_small").max(1, "too_big").nullable(),
  from: day.nullable(),
  to: day.nullable(),
  kpi: storable.trim().max(200, "too_long").nullable(),
  target: z.number("not_a_number").min(0, "too_small").max(1e12, "too_big").nullable(),
};

export const newObjective = z.strictObject({
  workspace: slug,
  objective: z
    .strictObject({
      ...objectiveFields,
      weight: objectiveFields.weight.default(null),
      from: objectiveFields.from.default(null),
      to: objectiveFields.to.default(null),
      kpi: objectiveFields.kpi.default(null),
      target: objectiveFields.target.default(null),
    })
    .refine(({ from, to }) => !from || !to || from <= to, { error: "end_before_start", path: ["to"] }),
});

export const objectiveEdit = z.strictObject({
  workspace: slug,
  id,
  version,
  patch: patchOf(objectiveFields),
});

import { z } from "zod";
import { NETWORKS, OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { amount, day, id, name, outcome, patchOf, slug, storable, version } from "@/lib/platform/fields";
import { FITS } from "@/lib/reference/vocabulary";

export const objectiveFields = {
  name,
  kind: z.enum(OBJECTIVE_KINDS),
  weight: amount(1).nullable(),
  from: day.nullable(),
  to: day.nullable(),
  kpi: storable.trim().max(200, "too_long").nullable(),
  target: outcome.nullable(),
};

export const inOrder = ({ from, to }: { from: string | null; to: string | null }) =>
  !from || !to || from <= to;

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
    .refine(inOrder, { error: "end_before_start", path: ["to"] }),
});

export const objectiveEdit = z.strictObject({
  workspace: slug,
  id,
  version,
  patch: patchOf(objectiveFields),
});

/** `advice: null` puts back what the reference says. */
export const matrixCellEdit = z.strictObject({
  workspace: slug,
  kind: z.enum(OBJECTIVE_KINDS),
  network: z.enum(NETWORKS),
  advice: z
    .strictObject({
      fit: z.enum([...FITS, "none"]),
      note: storable.trim().max(500, "too_long"),
    })
    .nullable(),
});

export const matrixCellAsked = z
  .strictObject({ objectiveId: id, channelId: id, from: day, to: day })
  .refine(({ from, to }) => from <= to, { error: "end_before_start", path: ["to"] });

import { z } from "zod";
import { amount, id, name, patchOf, slug, storable, version } from "@/lib/platform/fields";

export const columnFields = {
  name,
  brief: storable
    .trim()
    .max(5_000, "too_long")
    .transform((text) => text || null)
    .nullable(),
  share: amount(1).nullable(),
};

export const newColumn = z.strictObject({
  workspace: slug,
  column: z.strictObject({
    ...columnFields,
    brief: columnFields.brief.default(null),
    share: columnFields.share.default(null),
  }),
});

export const columnEdit = z.strictObject({ workspace: slug, id, version, patch: patchOf(columnFields) });

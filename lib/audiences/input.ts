import { z } from "zod";
import { MARKETS } from "@/lib/plan/vocabulary";
import { id, name, patchOf, slug, storable, version } from "@/lib/platform/fields";

const words = storable
  .trim()
  .max(500, "too_long")
  .transform((text) => text || null)
  .nullable();

export const audienceFields = {
  name,
  market: z.enum(MARKETS).nullable(),
  sector: words,
  job: words,
  age: words,
  place: words,
  tone: words,
};

export const newAudience = z.strictObject({
  workspace: slug,
  audience: z.strictObject({
    ...audienceFields,
    market: audienceFields.market.default(null),
    sector: words.default(null),
    job: words.default(null),
    age: words.default(null),
    place: words.default(null),
    tone: words.default(null),
  }),
});

export const audienceEdit = z.strictObject({ workspace: slug, id, version, patch: patchOf(audienceFields) });

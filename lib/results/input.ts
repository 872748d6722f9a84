import { z } from "zod";
import { count, day, id, outcome, patchOf, slug, version } from "@/lib/platform/fields";
import { MOST_CHARACTERS, MOST_LINES, MOST_OF_A_FIGURE } from "./vocabulary";

const figure = count(MOST_OF_A_FIGURE).nullable();
/** 0: there were none. */
const seen = z.number().int().min(0);

export const resultEntry = z
  .strictObject({
    workspace: slug,
    publicationId: id,
    figures: z
      .strictObject({
        version: seen,
        patch: patchOf({
          reach: figure,
          clicks: figure,
          reactions: figure,
          comments: figure,
          shares: figure,
          leads: figure,
        }),
      })
      .optional(),
    /** The number of the plan document; `version`: the publication's. */
    result: z.strictObject({ version, value: outcome.nullable() }).optional(),
  })
  .refine(({ figures, result }) => figures !== undefined || result !== undefined, "required");

export const kpiEntry = z.strictObject({
  workspace: slug,
  objectiveId: id,
  /** Any day of the week. */
  day,
  version: seen,
  /** null: none was entered. */
  value: outcome.nullable(),
});

export const resultsText = z.string().min(1, "required").max(MOST_CHARACTERS, "too_long");

export const resultsImport = z.strictObject({
  workspace: slug,
  text: resultsText,
  picks: z
    .array(
      z.strictObject({
        /** Of the text, from 1. */
        line: z.number().int().min(1),
        publicationId: id,
        /** Of the publication and of its figures, as they were seen. */
        version,
        figuresVersion: seen,
      }),
    )
    .min(1, "required")
    .max(MOST_LINES, "too_long"),
});
export type ImportPick = z.infer<typeof resultsImport>["picks"][number];

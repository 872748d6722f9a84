import { z } from "zod";
import { channelFields } from "@/lib/channels/input";
import { columnFields } from "@/lib/columns/input";
import { FORMATS } from "@/lib/plan/vocabulary";
import { id, slug, version } from "@/lib/platform/fields";
import { limit } from "@/lib/tuning/input";
import { namesEachOnce, rowFields, rowsAnswer } from "../rows-input";

const MOST_CHANNELS = 200;

/** What is left out stays as it is. */
const rhythm = z.strictObject({
  id,
  version,
  cadence: channelFields.cadence.optional(),
  usualTime: channelFields.usualTime.optional(),
  activeFrom: channelFields.activeFrom.optional(),
});
export type RhythmAnswer = z.infer<typeof rhythm>;

export const contentAnswer = z
  .strictObject({
    workspace: slug,
    /** Of the workspace, whose formats and limit of promotion these are. */
    version,
    formats: z
      .array(z.enum(FORMATS))
      .min(1, "required")
      .refine((formats) => new Set(formats).size === formats.length, "taken")
      .nullable(),
    promotionShare: limit("promotionShare"),
    ...rowsAnswer(z.strictObject({ ...rowFields, ...columnFields })),
    rhythms: z
      .array(rhythm)
      .max(MOST_CHANNELS, "too_long")
      .refine((rhythms) => new Set(rhythms.map((each) => each.id)).size === rhythms.length, "taken"),
  })
  .refine(namesEachOnce, { error: "taken", path: ["rows"] });
export type ContentAnswer = z.infer<typeof contentAnswer>;

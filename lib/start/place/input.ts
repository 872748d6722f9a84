import { z } from "zod";
import { slug } from "@/lib/platform/fields";
import { LOCALES } from "@/lib/platform/i18n/locale";

/** No horizon of a year holds more. */
const MOST = 5_000;

export const firstPlanPlacing = z.strictObject({
  workspace: slug,
  /** Of the plan that was read. */
  digest: z.string().min(1).max(40),
  /** Of the titles that were read: that of the screen. */
  locale: z.enum(LOCALES),
  /** Drafts and tasks of it that are left out. */
  without: z.array(z.string().min(1).max(60)).max(MOST, "too_long"),
});

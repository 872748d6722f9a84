import { z } from "zod";
import { flagSubject } from "@/lib/flags/input";
import { type Flag, RULE_IDS } from "@/lib/plan/flag";
import { day, id, slug } from "@/lib/platform/fields";

/** What says which flag is meant. */
export type NamedFlag = Pick<Flag, "rule" | "subject" | "from" | "to" | "publications">;

/** No flag names more: the whole of a busy year on one channel. */
const MOST_PUBLICATIONS = 10_000;

export const namedFlag = z.strictObject({
  rule: z.enum(RULE_IDS),
  subject: flagSubject,
  from: day,
  to: day,
  publications: z.array(id).max(MOST_PUBLICATIONS),
});

export const fixToApply = z.strictObject({
  workspace: slug,
  flag: namedFlag,
  key: z.string().min(1).max(40),
});

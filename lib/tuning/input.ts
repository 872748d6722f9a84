import { z } from "zod";
import { RULE_IDS } from "@/lib/plan/flag";
import { LIMIT_NAMES, type LimitName } from "@/lib/plan/vocabulary";
import { patchOf, slug, storable, version } from "@/lib/platform/fields";
import { LIMITS } from "./vocabulary";

/** null: back to the default. */
export const limit = (name: LimitName) => {
  const { unit, least, most } = LIMITS[name];
  const number = z.number("not_a_number").min(least, "too_small").max(most, "too_big");
  return (unit === "share" || unit === "hours" ? number : number.int("not_a_number")).nullable();
};

type LimitShape = Record<LimitName, ReturnType<typeof limit>>;

export const limitsTuned = z.strictObject({
  workspace: slug,
  version,
  limits: patchOf(Object.fromEntries(LIMIT_NAMES.map((name) => [name, limit(name)])) as LimitShape),
});

export const ruleNamed = z.strictObject({ workspace: slug, rule: z.enum(RULE_IDS) });

export const ruleToSwitchOff = ruleNamed.extend({
  reason: storable.trim().min(1, "required").max(500, "too_long"),
});

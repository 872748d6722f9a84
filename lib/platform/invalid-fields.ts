import type { z } from "zod";

/** The words that schemas use for what is wrong with a field; `messages/<locale>/errors.json` has each under `field`. */
export const FIELD_FAULTS = [
  "required",
  "too_long",
  "too_short",
  "too_small",
  "too_big",
  "not_a_number",
  "not_a_day",
  "not_a_time",
  "not_a_zone",
  "not_an_email",
  "not_a_link",
  "not_a_site",
  "end_before_start",
  "too_far",
  "past",
  "same_day",
  "unknown_key",
  "not_one_of",
  "taken",
  "wrong_password",
  "invalid",
] as const;
export type FieldFault = (typeof FIELD_FAULTS)[number];

/** `fields`: path of a field ("channel.pauses.0.to") → what is wrong with it. The first fault of a field wins. */
export type Parsed<T> = { ok: true; data: T } | { ok: false; fields: Record<string, FieldFault> };

export function parseFields<T>(schema: z.ZodType<T>, raw: unknown): Parsed<T> {
  // Without its input, an issue does not tell what is missing from what is of the wrong type.
  const parsed = schema.safeParse(raw, { reportInput: true });
  return parsed.success
    ? { ok: true, data: parsed.data }
    : { ok: false, fields: faultsOf(parsed.error.issues) };
}

function faultsOf(issues: readonly z.core.$ZodIssue[]): Record<string, FieldFault> {
  const fields = new Map<string, FieldFault>();
  const add = (path: PropertyKey[], fault: FieldFault) => {
    const field = path.join(".");
    if (!fields.has(field)) fields.set(field, fault);
  };
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) add([...issue.path, key], "unknown_key");
    else add(issue.path, faultOf(issue));
  }
  return Object.fromEntries(fields);
}

function faultOf(issue: z.core.$ZodIssue): FieldFault {
  if ((FIELD_FAULTS as readonly string[]).includes(issue.message)) return issue.message as FieldFault;
  switch (issue.code) {
    case "too_big":
      return issue.origin === "string" || issue.origin === "array" ? "too_long" : "too_big";
    case "too_small":
      if (issue.origin !== "string" && issue.origin !== "array") return "too_small";
      return issue.minimum === 1 ? "required" : "too_short";
    case "invalid_type":
      return issue.input === undefined
        ? "required"
        : issue.expected === "number"
          ? "not_a_number"
          : "invalid";
    case "invalid_value":
      return "not_one_of";
    default:
      return "invalid";
  }
}

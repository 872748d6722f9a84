import { describe, expect, test } from "vitest";
import { z } from "zod";
import en from "@/messages/en/errors.json";
import fr from "@/messages/fr/errors.json";
import { count, day, email, name, patchOf, period, timeOfDay, versionNamed, wall, zone } from "./fields";
import { FIELD_FAULTS, parseFields } from "./invalid-fields";

const faults = (schema: z.ZodType, value: unknown) => {
  const parsed = parseFields(schema, value);
  return parsed.ok ? "ok" : parsed.fields;
};
/** What is wrong with one value alone; "ok" where nothing is. */
const fault = (schema: z.ZodType, value: unknown) => {
  const found = faults(schema, value);
  return found === "ok" ? found : found[""];
};

test("every fault has its words in both languages, and no word is without a fault", () => {
  for (const words of [fr.field, en.field])
    expect(Object.keys(words).sort()).toEqual([...FIELD_FAULTS].sort());
});

describe("what is wrong with a value", () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ["a name", name, "Salon", "ok"],
    ["no name", name, undefined, "required"],
    ["an empty name", name, "", "required"],
    ["a name of spaces", name, " \t\n", "required"],
    ["a name of nothing that can be kept", name, "\0", "required"],
    ["a name of 200", name, "x".repeat(200), "ok"],
    ["a name of 201", name, "x".repeat(201), "too_long"],
    ["a name that is a number", name, 7, "invalid"],
    ["a day", day, "2026-02-28", "ok"],
    ["a day that is not", day, "2026-02-29", "not_a_day"],
    ["a day of another age", day, "0026-02-28", "not_a_day"],
    ["a time", wall, "2026-11-09T09:00", "ok"],
    ["a time with seconds", wall, "2026-11-09T09:00:00", "not_a_time"],
    ["an hour that is not", wall, "2026-11-09T24:00", "not_a_time"],
    ["an hour of the day", timeOfDay, "23:59", "ok"],
    ["half an hour of the day", timeOfDay, "9:00", "not_a_time"],
    ["a zone", zone, "Europe/Paris", "ok"],
    ["a zone that is not", zone, "Europe/Pairs", "not_a_zone"],
    ["an offset", zone, "+01:00", "not_a_zone"],
    ["a mail address", email, " Lucie@Lemoine.Example ", "ok"],
    ["no mail address", email, "lucie", "not_an_email"],
    ["a long mail address", email, `${"x".repeat(250)}@y.example`, "too_long"],
    ["a count", count(10), 10, "ok"],
    ["too many", count(10), 11, "too_big"],
    ["too few", count(10), -1, "too_small"],
    ["half of one", count(10), 0.5, "not_a_number"],
    ["a count as text", count(10), "7", "not_a_number"],
    ["a count that is no number", count(10), Number.NaN, "not_a_number"],
    ["an endless count", count(10), Number.POSITIVE_INFINITY, "not_a_number"],
    ["a word of none", z.enum(["a", "b"]), "c", "not_one_of"],
    ["a list too long", z.array(z.string()).max(1), ["a", "b"], "too_long"],
    ["a text too short", z.string().min(3), "ab", "too_short"],
  ])("%s", (_, schema, value, expected) => {
    expect(fault(schema, value)).toBe(expected);
  });
});

test("a period ends when it begins or later", () => {
  expect(faults(period, { from: "2026-11-09", to: "2026-11-09" })).toBe("ok");
  expect(faults(period, { from: "2026-11-09", to: "2026-11-08" })).toEqual({ to: "end_before_start" });
});

test("paths lead to the field, and unknown ones are named", () => {
  const schema = z.strictObject({ channel: z.strictObject({ pauses: z.array(period) }) });
  expect(
    faults(schema, {
      channel: { pauses: [{ from: "x", to: "2026-11-09", why: "" }], colour: "red" },
      id: "1",
    }),
  ).toEqual({
    "channel.pauses.0.from": "not_a_day",
    "channel.pauses.0.why": "unknown_key",
    "channel.colour": "unknown_key",
    id: "unknown_key",
  });
});

test("a patch says something, and nothing unknown", () => {
  const patch = patchOf({ title: name, due: day.nullable() });
  expect(faults(patch, { due: null })).toBe("ok");
  expect(faults(patch, {})).toEqual({ "": "required" });
  expect(faults(patch, { version: 2 })).toMatchObject({ version: "unknown_key" });
});

test("keys with a past are keys like others", () => {
  const sent = JSON.parse(
    '{"workspace":"w","id":"1","version":1,"__proto__":{"role":"owner"},"constructor":1}',
  );
  expect(faults(versionNamed, sent)).toEqual(
    Object.fromEntries([
      ["__proto__", "unknown_key"],
      ["constructor", "unknown_key"],
    ]),
  );
});

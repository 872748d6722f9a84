import { expect, test } from "vitest";
import type { Role } from "@/lib/people/vocabulary";
import { mayEditContributor, mayEditTime } from "./rules";

const TIME = { minutesPerWeek: 60, absences: [] };

test.each<[Role, string | null, object, boolean]>([
  ["owner", null, { name: "X" }, true],
  ["manager", "other", TIME, true],
  ["editor", "ines", TIME, true],
  ["editor", "other", TIME, false],
  ["contributor", "ines", TIME, true],
  ["contributor", "ines", { absences: [] }, true],
  ["contributor", "ines", { name: "X" }, false],
  ["contributor", "ines", { ...TIME, name: "X" }, false],
  ["contributor", "other", TIME, false],
  ["contributor", null, TIME, false],
  ["viewer", "ines", TIME, false],
])("%s who is %s may change %j of Inès: %s", (role, contributorId, patch, may) => {
  expect(mayEditContributor({ role, contributorId }, { id: "ines" }, { ...patch }).ok).toBe(may);
});

test("nobody edits as nobody", () => {
  expect(mayEditTime({ role: "contributor", contributorId: null }, { id: "" })).toBe(false);
});

import { expect, test } from "vitest";
import { adviseNetworks } from "@/lib/start/advice/advice";
import { newChannel } from "./network-values";
import { matrixNetworks, unservedBy } from "./served";

const objectives = [
  { kind: "employer_brand" as const, name: "Recruter", weight: null },
  { kind: "employer_brand" as const, name: "Apprentis", weight: null },
  { kind: "increase_visibility" as const, name: "Être vus", weight: null },
  { kind: "custom" as const, name: "À nous", weight: null },
];
const asked = { objectives, matrix: null };
const row = (network: Parameters<typeof newChannel>[1]) => newChannel(network, network, "Aciers", "fr");

test.each([
  ["nothing ticked", [], ["employer_brand", "increase_visibility"]],
  ["one that serves them all", [row("linkedin")], []],
  ["caution is no service", [row("facebook")], ["employer_brand"]],
  [
    "what is left serves nothing",
    [{ ...row("linkedin"), on: false }],
    ["employer_brand", "increase_visibility"],
  ],
  [
    "nor does a minimal presence",
    [{ ...row("linkedin"), id: "li" }],
    ["employer_brand", "increase_visibility"],
  ],
])("%s", (_, rows, kinds) => {
  const resting = { id: "li", counts: false } as never;
  expect(unservedBy(rows, { asked, channels: [resting] }).map(({ kind }) => kind)).toEqual(kinds);
});

test("objectives of a kind are told of together, with what would serve them", () => {
  const [first] = unservedBy([], { asked, channels: [] });
  expect(first).toEqual({ kind: "employer_brand", names: ["Recruter", "Apprentis"] });
  const question = {
    ...asked,
    audiences: [],
    minutesPerWeek: null,
    moneyPerMonth: null,
    formats: null,
    present: [],
  };
  expect(matrixNetworks(adviseNetworks(question), "employer_brand", null)[0]).toBe("linkedin");
});

import { expect, it } from "vitest";
import { matching } from "./combobox-search";

const choices = [
  { value: "1", label: "Journée portes ouvertes", hint: "novembre" },
  { value: "2", label: "Événement client" },
  { value: "3", label: "Client de l’année", hint: "décembre" },
];
const values = (typed: string) => matching(choices, typed).map((choice) => choice.value);

it.each([
  ["", ["1", "2", "3"]],
  ["  ", ["1", "2", "3"]],
  ["evene", ["2"]],
  ["ÉVÉNEMENT", ["2"]],
  ["client", ["3", "2"]],
  ["ouvertes journée", ["1"]],
  ["decembre client", ["3"]],
  ["zzz", []],
])("%s finds %j", (typed, expected) => {
  expect(values(typed)).toEqual(expected);
});

import { expect, test } from "vitest";
import { changeOf, type FormRow, type Stored, versionOf, withTurned } from "./form-rows";

interface Row extends FormRow {
  name: string;
}

const row = (key: string, name: string, on = true): Row => ({
  key,
  id: key.startsWith("new") ? null : key,
  on,
  name,
});
const seen = {
  rows: [row("a", "Alpha"), row("b", "Beta"), row("new-0", "")],
  stored: [
    // As pages have them: with all that they say, of which an answer says nothing.
    { id: "a", version: 3, name: "Alpha" },
    { id: "b", version: 1, name: "Beta" },
  ],
};
const isBlank = ({ name }: Row) => name === "";

test.each<[string, Row[], [Stored | null, string][], Stored[]]>([
  ["nothing", [...seen.rows], [], []],
  ["a changed one", [row("a", "Aleph"), row("b", "Beta")], [[{ id: "a", version: 3 }, "Aleph"]], []],
  ["a changed one that is empty now", [row("b", "")], [[{ id: "b", version: 1 }, ""]], []],
  ["one taken off", [row("a", "Alpha"), row("b", "Beta", false)], [], [{ id: "b", version: 1 }]],
  ["new ones", [...seen.rows, row("new-1", "Gamma")], [[null, "Gamma"]], []],
  ["a new one, put off again", [row("new-1", "Gamma", false)], [], []],
  ["one that somebody else binned", [row("c", "Gamma")], [[null, "Gamma"]], []],
  ["that one, taken off here too", [row("c", "Gamma", false)], [], []],
])("%s", (_, rows, expected, removed) => {
  const change = changeOf(rows, seen, isBlank);
  expect(change.rows.map(({ stored, row }) => [stored, row.name])).toEqual(expected);
  expect(change.removed).toEqual(removed);
});

test("what is taken off the list can be put back where it is stored, and is gone where it is not", () => {
  const rows = [row("a", "Alpha"), row("new-0", "Beta")];
  const off = withTurned(rows, rows[0]!, false);
  expect(off).toEqual([row("a", "Alpha", false), rows[1]]);
  expect(withTurned(off, off[0]!, true)).toEqual(rows);
  expect(withTurned(rows, rows[1]!, false)).toEqual([rows[0]]);
});

test("any change of the stored rows is another version", () => {
  const a = { id: "a", version: 3 };
  const b = { id: "b", version: 1 };
  const stored = [a, b];
  const others = [[], [a], [b], [b, a], [a, { ...b, version: 2 }], [{ id: "a", version: 31 }, b]];
  const versions = [stored, ...others].map(versionOf);
  expect(new Set(versions).size).toBe(versions.length);
});

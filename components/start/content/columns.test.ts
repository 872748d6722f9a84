import { describe, expect, test } from "vitest";
import {
  type ColumnRow,
  isBlank,
  isEven,
  sumOfShares,
  withColumn,
  withEvenShares,
  withoutColumn,
} from "./columns";

const column = (key: string, share: string, over: Partial<ColumnRow> = {}): ColumnRow => ({
  ...{ key, id: key.startsWith("new") ? null : key, on: true, name: key, brief: "", share },
  ...over,
});
const idea = { name: "Coulisses", brief: "Ce que l’on ne voit pas." };
const shares = (rows: readonly ColumnRow[]) => rows.filter(({ on }) => on).map(({ share }) => share);

describe("a further column", () => {
  test.each([
    ["the first takes a quarter", [], ["25"]],
    ["the fourth leaves nothing free", ["25", "25", "25"], ["25", "25", "25", "25"]],
    [
      "the fifth makes the others smaller, which nobody has touched",
      ["25", "25", "25", "25"],
      ["20", "20", "20", "20", "20"],
    ],
    ["beside one’s own figures it takes of what they leave", ["60", "30"], ["60", "30", "10"]],
    ["but no more than a quarter", ["10"], ["10", "25"]],
    ["where nothing is left it has none", ["70", "30"], ["70", "30", ""]],
    ["where too much is promised already, too", ["70", "60"], ["70", "60", ""]],
    ["figures that are none count for nothing", ["un quart"], ["un quart", "25"]],
  ])("%s", (_, before, after) => {
    const rows = before.map((share, place) => column(`c${place}`, share));
    expect(shares(withColumn(rows, idea, "new-0"))).toEqual(after);
  });

  test("says what the idea says, and is not stored", () => {
    expect(withColumn([], idea, "new-3")).toEqual([
      { key: "new-3", id: null, on: true, ...idea, share: "25" },
    ]);
  });
});

test("what is stored leaves by the bin, what is not goes without a trace; untouched shares follow", () => {
  const rows = ["a", "b", "c", "d", "new-0"].map((key) => column(key, "20"));
  expect(withoutColumn(rows, rows[4]!).map(({ key }) => key)).toEqual(["a", "b", "c", "d"]);
  const left = withoutColumn(rows, rows[0]!);
  expect(left[0]).toMatchObject({ key: "a", on: false });
  expect(shares(left)).toEqual(["25", "25", "25", "25"]);
  const own = [column("a", "40"), column("b", "20")];
  expect(shares(withoutColumn(own, own[1]!))).toEqual(["40"]);
});

test("sums are of what stays, in per cent, without the trace of binary fractions", () => {
  expect(sumOfShares([column("a", "33,3"), column("b", "33.3"), column("c", "50", { on: false })])).toBe(
    66.6,
  );
  expect(sumOfShares([column("a", "0,1"), column("b", "0,2")])).toBe(0.3);
});

test("even shares are told from one’s own; nothing at all is even", () => {
  expect(isEven([])).toBe(true);
  expect(isEven([column("a", "")])).toBe(false);
  expect(isEven(withEvenShares([column("a", "40"), column("b", "")]))).toBe(true);
});

test("a share alone is no column", () => {
  expect(isBlank(column("new-0", "25", { name: " " }))).toBe(true);
  expect(isBlank(column("new-0", "", { name: "", brief: "Une consigne" }))).toBe(false);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import type { ResultRow } from "../view";
import { FIGURES } from "../vocabulary";
import { readTable } from "./read";
import { TEMPLATE_COLUMNS, templateOf } from "./template";

const figure = fc.option(fc.integer({ min: 0, max: 999_999_999 }));
const row = fc.record({
  // An id "'=" came back as "=": it reads as if the file had put the apostrophe before it.
  id: fc.oneof(
    fc.string({ minLength: 1 }).filter((id) => id.trim() === id),
    fc.constantFrom("'=", "''=", "'@x", "=1"),
  ),
  title: fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("=1+1", '"', "a;b\r\nc", "'=x", "@sum", "+33"),
  ),
  channelId: fc.constant("li"),
  at: fc.constant("2026-11-09T09:00"),
  figures: fc.record(Object.fromEntries(FIGURES.map((each) => [each, figure]))),
  result: fc.option(fc.integer({ min: -999_999, max: 999_999 }).map((value) => value / 1000)),
});

it("what is downloaded and pasted back says the same", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (given) => {
      const rows = given as unknown as ResultRow[];
      const table = readTable(templateOf(rows, new Map([["li", "LinkedIn"]]), TEMPLATE_COLUMNS));
      if (!table.ok) throw new Error(table.message);
      expect(table.data.faults).toEqual([]);
      const wanted = rows.flatMap(({ id, figures, result }) => {
        const values = Object.entries({ ...figures, result }).filter(([, value]) => value !== null);
        return values.length > 0 ? [{ id, values: Object.fromEntries(values) }] : [];
      });
      expect(table.data.lines.map(({ id, values }) => ({ id, values }))).toEqual(wanted);
    }),
  );
});

it("no cell of a file begins like a formula", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (given) => {
      const text = templateOf(
        given as unknown as ResultRow[],
        new Map([["li", "=LinkedIn"]]),
        TEMPLATE_COLUMNS,
      );
      for (const [, cell] of text.matchAll(/(?:^|,|\n)"((?:[^"]|"")*)"/g))
        expect(/^[\s\0]*[=+@]/.test(cell!)).toBe(false);
    }),
  );
});

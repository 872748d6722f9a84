import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { MOST_LINES } from "../vocabulary";
import { columnOf } from "./columns";
import { readTable } from "./read";

const read = (text: string) => {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.message);
  return table.data;
};
const refusal = (text: string) => {
  const table = readTable(text);
  return table.ok ? null : table.message;
};

describe("heads and separators", () => {
  it.each([
    [
      "semicolons and a mark",
      "\uFEFFDate;Canal;Titre;Portée;Clics\r\n09/11/2026;LinkedIn;Salon;1 200;34\r\n",
    ],
    ["tabs", "date\tchannel\ttitle\treach\tclicks\n2026-11-09\tLinkedIn\tSalon\t1200\t34"],
    ["commas in quotes", 'date,channel,title,reach,clicks\n2026-11-09,LinkedIn,Salon,"1,200",34'],
    ["old line ends", "date;canal;titre;PORTEE;clics\r2026/11/09;LinkedIn;Salon;1200;34\r"],
  ])("%s", (_, text) => {
    expect(read(text)).toMatchObject({
      faults: [],
      lines: [
        {
          line: 2,
          day: "2026-11-09",
          channel: "LinkedIn",
          title: "Salon",
          values: { reach: 1200, clicks: 34 },
        },
      ],
    });
  });

  it("says which columns it does not read", () => {
    expect(read("id;Portée;Taux d'engagement\np;1;2")).toMatchObject({
      known: ["id", "reach"],
      unknown: ["Taux d'engagement"],
    });
  });

  it.each([
    ["", "results_no_columns"],
    ["bonjour", "results_no_columns"],
    ["id;titre\np;t", "results_no_columns"],
    ["portée\n12", "results_no_key"],
    ["id;portée", "results_no_lines"],
    ["id;portée;reach\np;1;2", "results_column_twice"],
    [`id;portée\n${"p;1\n".repeat(MOST_LINES + 1)}`, "results_too_many"],
  ])("%#: %s", (text, message) => expect(refusal(text)).toBe(message));
});

describe("dates", () => {
  const days = (...cells: string[]) => {
    const { lines, dayFirst } = read(`date;portée\n${cells.map((cell) => `${cell};1`).join("\n")}`);
    return { days: lines.map(({ day }) => day), dayFirst };
  };
  it.each([
    [["03/11/2026"], ["2026-11-03"], true],
    [["03/11/2026", "04/13/2026"], ["2026-03-11", "2026-04-13"], false],
    [["3/11/26 09:00"], ["2026-11-03"], true],
    [["2026-11-03T09:00:00Z"], ["2026-11-03"], null],
  ])("%j", (cells, expected, dayFirst) => expect(days(...cells)).toEqual({ days: expected, dayFirst }));
});

describe("every fault has its line and column", () => {
  it("also below a cell of several lines", () => {
    const text = 'date;titre;portée\n2026-11-09;"un\ndeux";12\n2026-02-30;x;douze\n\n2026-11-10;y;-1';
    expect(read(text).faults).toEqual([
      { line: 4, column: 1, head: "date", value: "2026-02-30", fault: "not_a_day" },
      { line: 4, column: 3, head: "portée", value: "douze", fault: "not_a_number" },
      { line: 6, column: 3, head: "portée", value: "-1", fault: "negative" },
    ]);
  });

  it("a separator too many, a quote that never closes", () => {
    expect(read("id;portée\np;1;2").faults).toMatchObject([{ line: 2, column: 3, fault: "too_many_cells" }]);
    expect(read('id;portée\np;"1').faults).toMatchObject([{ line: 2, column: null, fault: "quotes" }]);
  });

  it("hostile cells are text", () => {
    const { lines } = read("id;titre;portée\n=cmd|' /C calc'!A0;'=1+1;3");
    expect(lines).toMatchObject([{ id: "=cmd|' /C calc'!A0", title: "=1+1", values: { reach: 3 } }]);
  });
});

it("a line without figures is counted and enters nothing", () => {
  expect(read("id;portée;clics\np;;\nq;0;")).toMatchObject({
    blank: 1,
    lines: [{ id: "q", values: { reach: 0 } }],
  });
});

it.each(["fr", "en"] as const)("knows the heads of its own files: %s", (locale) => {
  for (const [column, head] of Object.entries(catalogue[locale].figures.name))
    expect(columnOf(head)).toBe(column);
});

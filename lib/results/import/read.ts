import Papa from "papaparse";
import { ok, type Result, refuse } from "@/lib/platform/result";
import type { Day } from "@/lib/platform/time";
import { FIGURES, MOST_LINES } from "../vocabulary";
import { type Column, columnOf } from "./columns";
import { isDayFirst, readDay } from "./days";
import { readFigure, readMeasure } from "./numbers";
import type { CellFault, Fault, ImportLine } from "./view";

export interface ReadLine {
  line: number;
  id: string;
  day: Day | null;
  channel: string;
  title: string;
  link: string;
  values: ImportLine["values"];
}

export interface ReadTable {
  known: Column[];
  unknown: string[];
  dayFirst: boolean | null;
  lines: ReadLine[];
  blank: number;
  faults: Fault[];
}

type Row = { line: number; cells: string[]; broken: boolean };
type Head = { column: Column | null; text: string }[];

/** A table as it was pasted or as a file has it: what it says, and each cell that says nothing understandable. */
export function readTable(text: string): Result<ReadTable> {
  const rows = rowsOf(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const [first, ...rest] = rows;
  const head = first ? headOf(first.cells) : [];
  const known = head.flatMap(({ column }) => column ?? []);
  const twice = known.find((column, index) => known.indexOf(column) !== index);
  if (twice)
    return refuse("invalid", "results_column_twice", {
      values: { column: head.findLast((h) => h.column === twice)!.text },
    });
  if (!known.some(isValue)) return refuse("invalid", "results_no_columns");
  if (!known.includes("id") && !known.includes("date")) return refuse("invalid", "results_no_key");
  if (rest.length === 0) return refuse("invalid", "results_no_lines");
  if (rest.length > MOST_LINES) return refuse("invalid", "results_too_many");
  return ok(tableOf(head, rest));
}

const isValue = (column: Column) => column === "result" || (FIGURES as readonly string[]).includes(column);

function tableOf(head: Head, rows: readonly Row[]): ReadTable {
  const dateAt = head.findIndex(({ column }) => column === "date");
  const dayFirst = dateAt < 0 ? null : isDayFirst(rows.map(({ cells }) => cells[dateAt] ?? ""));
  const faults: Fault[] = [];
  const read = rows.flatMap((row) => readLine(head, row, dayFirst ?? true, faults) ?? []);
  const lines = read.filter(({ values }) => Object.keys(values).length > 0);
  const known = head.flatMap(({ column }) => column ?? []);
  const unknown = head.flatMap(({ column, text }) => (column === null && text !== "" ? [text] : []));
  return { known, unknown, dayFirst, lines, blank: read.length - lines.length, faults };
}

const headOf = (cells: readonly string[]): Head =>
  cells.map((cell) => ({ column: columnOf(cell), text: cell.trim() }));

function readLine(head: Head, row: Row, dayFirst: boolean, faults: Fault[]): ReadLine | null {
  const before = faults.length;
  const wrong = (fault: CellFault, at: number | null) =>
    faults.push({
      line: row.line,
      column: at === null ? null : at + 1,
      head: at === null ? null : (head[at]?.text ?? null),
      value: (at === null ? "" : (row.cells[at] ?? "")).slice(0, 60),
      fault,
    });
  const read: ReadLine = { line: row.line, id: "", day: null, channel: "", title: "", link: "", values: {} };
  if (row.broken) wrong("quotes", null);
  head.forEach(({ column }, at) => {
    const fault = column && readCell(read, column, row.cells[at] ?? "", dayFirst);
    if (fault) wrong(fault, at);
  });
  const beyond = row.cells.findIndex((cell, at) => at >= head.length && cell.trim() !== "");
  if (beyond >= 0) wrong("too_many_cells", beyond);
  return faults.length > before ? null : read;
}

function readCell(read: ReadLine, column: Column, cell: string, dayFirst: boolean): CellFault | null {
  if (column === "id" || column === "channel" || column === "title" || column === "link") {
    read[column] = asWritten(cell);
    return null;
  }
  if (column === "date") {
    if (cell.trim() === "") return null;
    read.day = readDay(cell, dayFirst);
    return read.day === null ? "not_a_day" : null;
  }
  const number = column === "result" ? readMeasure(cell) : readFigure(cell);
  if ("fault" in number) return number.fault;
  // An empty cell says nothing: what is there stays.
  if (number.value !== null) read.values[column] = number.value;
  return null;
}

/** Our own files put an apostrophe before what a spreadsheet would take for a formula. */
const asWritten = (cell: string): string => cell.trim().replace(/^'(?='*[\s\0]*[=+\-@＝＋－＠])/, "");

/** Lines that hold anything, each with the line of the text on which it begins. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: "\n",
    step: ({ data, errors, meta }, parser) => {
      const broken = errors.some(({ type }) => type === "Quotes");
      if (broken || data.some((cell) => cell.trim() !== "")) rows.push({ line, cells: data, broken });
      for (; from < meta.cursor; from++) if (text[from] === "\n") line++;
      if (rows.length > MOST_LINES + 1) parser.abort();
    },
  });
  return rows;
}

/** What stands most often between the cells of the first line; decimal commas are further down. */
function delimiterOf(text: string): string {
  const head = (text.split("\n").find((line) => line.trim() !== "") ?? "").replace(/"[^"]*"/g, "");
  const times = (mark: string) => head.split(mark).length - 1;
  return ["\t", ";", ",", "|"].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

import type { Day } from "@/lib/platform/time";
import type { Figure } from "../vocabulary";
import type { Column } from "./columns";

/** What is wrong with a cell or a line; `messages/<locale>/results.json` has each under `fault`. */
export const CELL_FAULTS = [
  "not_a_number",
  "not_whole",
  "negative",
  "too_big",
  "unclear_number",
  "not_a_day",
  "too_many_cells",
  "quotes",
  "twice",
] as const;
export type CellFault = (typeof CELL_FAULTS)[number];

/** Where in the text: lines and columns from 1. `column` null: the line as a whole. */
export interface Fault {
  line: number;
  column: number | null;
  /** What the head says of the column. */
  head: string | null;
  value: string;
  fault: CellFault;
}

export const UNMATCHED = ["not_known", "not_out", "no_day", "no_channel", "none"] as const;
export type Unmatched = (typeof UNMATCHED)[number];

export interface Candidate {
  id: string;
  version: number;
  figuresVersion: number;
  postId: string;
  title: string;
  channel: string;
  at: string;
  /** What is there already and the line would write over. */
  over: number;
}

/** One line of figures. One candidate: it is matched; several: somebody must say which. */
export interface ImportLine {
  line: number;
  title: string;
  channel: string;
  day: Day | null;
  values: Partial<Record<Figure | "result", number>>;
  candidates: Candidate[];
  why: Unmatched | null;
}

export interface ResultsPreview {
  /** The columns that are read, and those that are not, as their heads say. */
  known: Column[];
  unknown: string[];
  /** How dates with slashes are read; null: there are none. */
  dayFirst: boolean | null;
  lines: ImportLine[];
  /** Lines without a figure: nothing is entered for them. */
  blank: number;
  faults: Fault[];
}

import { MOST_OF_A_FIGURE } from "../vocabulary";
import type { CellFault } from "./view";

type Read = { value: number | null } | { fault: CellFault };

/** As networks and spreadsheets leave a cell of which they know nothing. */
const NOTHING = new Set(["", "-", "–", "—", "n/a", "na", "nd", "n.d."]);
/** Spaces of every kind, and the apostrophe of Switzerland. */
const GROUPING = /[\s\u00a0\u202f\u2009'’]/g;
const MOST = 1e12;

/** A whole number from 0: "1 234", "1.234", "1,234", "1'234" and "1234,0" are all one thousand two hundred and more. */
export function readFigure(cell: string): Read {
  const text = bare(cell);
  if (text === null) return { value: null };
  const grouped = /^\+?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(text) ? text.replace(/[.,]/g, "") : text;
  const value = plainNumber(grouped);
  if (value === null) return { fault: "not_a_number" };
  if (value < 0) return { fault: "negative" };
  if (!Number.isInteger(value)) return { fault: "not_whole" };
  return value > MOST_OF_A_FIGURE ? { fault: "too_big" } : { value };
}

/** Any number. "1,234" could be one thousand or one and a bit: it is asked for again rather than guessed. */
export function readMeasure(cell: string): Read {
  const text = bare(cell);
  if (text === null) return { value: null };
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { fault: "unclear_number" };
  const value = plainNumber(text);
  if (value === null) return { fault: "not_a_number" };
  return Math.abs(value) > MOST ? { fault: "too_big" } : { value };
}

function bare(cell: string): string | null {
  const text = cell.trim();
  return NOTHING.has(text.toLowerCase()) ? null : text.replace(GROUPING, "").replace("−", "-");
}

/** The last separator parts the decimals where it stands once; one that comes again groups thousands. */
function plainNumber(text: string): number | null {
  const [, sign, body] = /^([+-]?)([\d.,]+)$/.exec(text) ?? [];
  if (body === undefined || !/^\d/.test(body) || !/\d$/.test(body)) return null;
  const last = Math.max(body.lastIndexOf("."), body.lastIndexOf(","));
  if (last < 0) return Number(text);
  const mark = body[last]!;
  const other = mark === "." ? "," : ".";
  const once = body.indexOf(mark) === last;
  if (!once) return GROUPS[mark]!.test(body) ? Number(`${sign}${body.replaceAll(mark, "")}`) : null;
  const whole = body.slice(0, last);
  if (whole.includes(other) && !GROUPS[other]!.test(whole)) return null;
  return Number(`${sign}${whole.replaceAll(other, "")}.${body.slice(last + 1)}`);
}

const GROUPS: Record<string, RegExp> = { ".": /^\d{1,3}(\.\d{3})+$/, ",": /^\d{1,3}(,\d{3})+$/ };

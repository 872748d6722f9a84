import type { Spot } from "./fault";

/** One content line of RFC 5545, folds undone, that still knows where each of its characters stood. */
export interface ContentLine {
  /** Number of its first line in the file, from 1. */
  line: number;
  text: string;
  /** Where in `text` each further line of the file begins; null: it was not folded. */
  folds: readonly number[] | null;
}

/** Takes CRLF, LF and CR; empty lines are passed over. */
export function* contentLines(file: string): Generator<ContentLine> {
  let current: { line: number; parts: string[]; length: number; folds: number[] } | null = null;
  let number = 0;
  for (const physical of physicalLines(file)) {
    number++;
    const folded = physical.charCodeAt(0) === SPACE || physical.charCodeAt(0) === TAB;
    if (folded && current) {
      current.folds.push(current.length);
      current.parts.push(physical.slice(1));
      current.length += physical.length - 1;
      continue;
    }
    if (current) yield joined(current);
    current =
      physical === "" ? null : { line: number, parts: [physical], length: physical.length, folds: [] };
  }
  if (current) yield joined(current);
}

/** Where the character at `offset` of a content line stands in the file. */
export function spotIn({ line, folds }: ContentLine, offset: number): Spot {
  if (!folds) return { line, column: offset + 1 };
  let fold = 0;
  while (fold < folds.length && folds[fold]! <= offset) fold++;
  if (fold === 0) return { line, column: offset + 1 };
  // The space that folds a line is in the file, and not in the text.
  return { line: line + fold, column: offset - folds[fold - 1]! + 2 };
}

const SPACE = 32;
const TAB = 9;
const LF = 10;
const CR = 13;

function* physicalLines(file: string): Generator<string> {
  let from = 0;
  for (let at = 0; at < file.length; at++) {
    const code = file.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    yield file.slice(from, at);
    if (code === CR && file.charCodeAt(at + 1) === LF) at++;
    from = at + 1;
  }
  if (from < file.length) yield file.slice(from);
}

/** Joined once: a line of a thousand folds is not copied a thousand times. */
function joined({ line, parts, folds }: { line: number; parts: string[]; folds: number[] }): ContentLine {
  return {
    line,
    text: parts.length === 1 ? parts[0]! : parts.join(""),
    folds: folds.length > 0 ? folds : null,
  };
}

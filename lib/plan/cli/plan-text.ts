import { readFileSync } from "node:fs";
import type { Plan } from "../document";
import { readPlan } from "../read";
import { Refusal } from "./refusal";
import { syntaxFault } from "./syntax";

/** `where` names the text to a person: a file, or a line of standard input. Throws a Refusal for what is not a plan. */
export function planIn(bytes: Uint8Array, where: string): Plan {
  const reading = readPlan(jsonIn(textIn(bytes, where), where));
  if (reading.ok) return reading.plan;
  throw new Refusal("notAPlan", { where, count: reading.errors.length }, reading.errors);
}

export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "?";
    if (code === "ENOENT" || code === "ENOTDIR") throw new Refusal("absent", { file });
    if (code === "EISDIR") throw new Refusal("folder", { file });
    if (code === "ERR_FS_FILE_TOO_LARGE") throw new Refusal("tooLarge", { file });
    throw new Refusal("unreadable", { file, code });
  }
}

function textIn(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("encoding", { where });
  }
}

function jsonIn(text: string, where: string): unknown {
  if (text.trim() === "") throw new Refusal("empty", { where });
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("syntax", { where, ...(syntaxFault(text) ?? { line: 1, column: 1 }) });
  }
}

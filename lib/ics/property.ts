import type { Component } from "./components";
import type { Spot } from "./fault";
import { type ContentLine, spotIn } from "./lines";

export interface Property {
  name: string;
  parameters: ReadonlyMap<string, string>;
  value: string;
  /** Of the character at `offset` of the value. */
  spot: (offset?: number) => Spot;
}

/** The properties of these names, in their order. A line that is none is passed over: some producers leave breaks unescaped. */
export function propertiesOf({ lines }: Component, names: ReadonlySet<string>): Property[] {
  const found: Property[] = [];
  for (const line of lines) {
    const name = nameIn(line.text);
    if (!names.has(name)) continue;
    const property = propertyOf(line, name);
    if (property) found.push(property);
  }
  return found;
}

const LONGEST_NAME = 40;

function nameIn(text: string): string {
  for (let at = 0; at < text.length && at <= LONGEST_NAME; at++) {
    const character = text[at];
    if (character === ":" || character === ";") return text.slice(0, at).trim().toUpperCase();
  }
  return "";
}

function propertyOf(line: ContentLine, name: string): Property | null {
  const { text } = line;
  const parameters = new Map<string, string>();
  let at = text.search(/[:;]/);
  while (text[at] === ";") {
    const equals = text.indexOf("=", at);
    const end = equals < 0 ? -1 : endOfParameter(text, equals + 1);
    if (end < 0) return null;
    const value = text.slice(equals + 1, end);
    parameters.set(
      text
        .slice(at + 1, equals)
        .trim()
        .toUpperCase(),
      value.replace(/^"|"$/g, ""),
    );
    at = end;
  }
  if (text[at] !== ":") return null;
  const from = at + 1;
  return { name, parameters, value: text.slice(from), spot: (offset = 0) => spotIn(line, from + offset) };
}

/** The ";" or ":" behind it; in quotes neither ends anything. */
function endOfParameter(text: string, from: number): number {
  let inQuotes = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') inQuotes = !inQuotes;
    else if (!inQuotes && (text[at] === ";" || text[at] === ":")) return at;
  }
  return -1;
}

/** TEXT of RFC 5545 as people read it, on one line. */
export function plainText(value: string): string {
  return value
    .replace(/\\([nN;,\\])/g, (_, escaped: string) => (escaped.toLowerCase() === "n" ? " " : escaped))
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

import type { IcsFault } from "./vocabulary";

/** Counted from 1, in the file as it is: what an editor shows. */
export interface Spot {
  line: number;
  column: number;
}

/** One component that is not taken, where it is wrong, and what to say of it. */
export interface RefusedComponent extends Spot {
  /** "VEVENT"; "" for a line that belongs to none. */
  component: string;
  /** Its SUMMARY, if it got that far. */
  name: string;
  /** Where it begins. */
  begins: number;
  code: IcsFault;
  details: Record<string, string>;
}

/** Ends the reading of one component; the others are read on. */
export class ComponentFault extends Error {
  constructor(
    readonly code: IcsFault,
    readonly spot: Spot,
    readonly details: Record<string, string> = {},
  ) {
    super(code);
  }
}

const LONGEST_QUOTE = 60;

/** What stands there, short enough for a sentence and without what no screen shows. */
export function quoted(text: string): string {
  const plain = text
    .slice(0, LONGEST_QUOTE)
    .toWellFormed()
    .replace(/\p{Cc}/gu, "�");
  return text.length > LONGEST_QUOTE ? `${plain}…` : plain;
}

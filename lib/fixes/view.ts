import type { FixKind, FixValues } from "@/lib/plan/fixes";
import type { Flag } from "@/lib/plan/flag";

/** A fix as a screen offers it. */
export type OfferedFix = {
  [Kind in FixKind]: { kind: Kind; values: FixValues[Kind] };
}[FixKind] & {
  /** By this the server finds it again; another plan gives another one. */
  key: string;
  /** Titles of the posts and publications that the values name, by their ids. */
  titles: Record<string, string>;
};

/** One step of mending everything that can be: the flag, and what would be done about it first. */
export interface PlannedFix {
  flag: Flag;
  fix: OfferedFix;
}

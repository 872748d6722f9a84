import type { FixKind, FixValues } from "@/lib/plan/fixes";

/** A fix as a screen offers it. */
export type OfferedFix = {
  [Kind in FixKind]: { kind: Kind; values: FixValues[Kind] };
}[FixKind] & {
  /** By this the server finds it again; another plan gives another one. */
  key: string;
  /** Titles of the posts and publications that the values name, by their ids. */
  titles: Record<string, string>;
};

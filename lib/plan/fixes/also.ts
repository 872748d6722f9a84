import type { PlanChange } from "../changes/change";
import type { Fix, FixKind } from "./fix";

/** What a fix that puts publications elsewhere can see to on the way, so that its sentence can say so. */
export const ALSO = ["objective", "author", "reviewer", "due"] as const;
export type Also = (typeof ALSO)[number];

const ABOUT_PLACES: ReadonlySet<FixKind> = new Set<FixKind>(["move", "moves", "unschedule", "fill"]);

/** Each once, in the order above; none for fixes that are about these things. */
export function alsoIn({ kind, changes }: Fix): Also[] {
  if (!ABOUT_PLACES.has(kind)) return [];
  const found = new Set(changes.map(alsoBy));
  return ALSO.filter((also) => found.has(also));
}

function alsoBy(change: PlanChange): Also | null {
  if (change.change === "set-post") return "objective";
  if (change.change === "assign") return "author";
  if (change.change !== "reassign") return null;
  return change.set.contributor === undefined ? "due" : "reviewer";
}

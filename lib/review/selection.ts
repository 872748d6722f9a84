import { FORMATS } from "@/lib/plan/vocabulary";
import type { Day } from "@/lib/platform/time";
import { type Dated, outcomeOf } from "./counted";
import { FLAG_FAMILIES, type FlagFamily } from "./vocabulary";

/** Numbers of the review whose publications no filter of the calendar shows. */
export type Selection =
  | { by: "channel" | "results"; is: string }
  | { by: "format"; is: string }
  | { by: "outcome"; is: "published" | "missed" | "to_come" }
  | { by: "promotional"; is: "" };

const OUTCOMES = ["published", "missed", "to_come"] as const;

/** What an address asks for; null: nothing that there is. */
export function readSelection(by: string | null, is: string | null): Selection | null {
  if (by === "promotional") return { by, is: "" };
  if (!is) return null;
  if (by === "channel" || by === "results") return { by, is };
  if (by === "format") return is === "none" || FORMATS.some((format) => format === is) ? { by, is } : null;
  const outcome = OUTCOMES.find((one) => one === is);
  return by === "outcome" && outcome ? { by, is: outcome } : null;
}

/** Exactly the publications that the number counts. */
export function selected(dated: readonly Dated[], selection: Selection, today: Day): Dated[] {
  return dated.filter((one) => one.planned && passes(one, selection, today));
}

function passes(one: Dated, { by, is }: Selection, today: Day): boolean {
  switch (by) {
    case "channel":
      return one.publication.channel === is;
    case "format":
      return (one.post.format ?? "none") === is;
    case "promotional":
      return one.post.promotional;
    case "outcome":
      return outcomeOf(one, today) === is;
    case "results":
      return one.post.status === "published" && one.post.objective === is;
  }
}

export const familyAsked = (is: string | null): FlagFamily | null =>
  FLAG_FAMILIES.find((family) => family === is) ?? null;

import type { PlanObjective } from "@/lib/plan/document";
import type { ObjectiveRow } from "./repository";

/** The document's words as the table's; fields that are not given stay out. */
export function columnsOf<Given extends Partial<Omit<PlanObjective, "id">>>({ from, to, ...same }: Given) {
  return {
    ...same,
    ...(from !== undefined && { activeFrom: from }),
    ...(to !== undefined && { activeTo: to }),
  } satisfies Partial<ObjectiveRow>;
}

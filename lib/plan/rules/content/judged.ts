import type { PlanPost } from "../../document";

/** What is out cannot be mended any more. */
export function isStillOurs({ status }: PlanPost): boolean {
  return status !== "published";
}

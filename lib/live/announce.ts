import type { Makers } from "@/lib/calendar/touched";
import type { PlanChange } from "@/lib/calendar/view";
import { Announced } from "./announced";
import { openHub } from "./hub";
import type { LiveChange } from "./view";

/** Tells every open page of a change that is durable now. Costs nothing where nobody looks. */
export function announce(
  workspaceId: string,
  by: LiveChange["by"],
  change: PlanChange,
  makers: Makers,
): void {
  openHub()?.publish(workspaceId, new Announced(change, by, makers));
}

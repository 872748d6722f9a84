import type { PlanWork } from "@/lib/calendar/plan-action";
import { channelLeaves } from "@/lib/channels/leaving";
import { contributorLeaves } from "@/lib/contributors/leaving";
import type { Refusal } from "@/lib/platform/result";
import type { KeptEntity } from "./keepers";

/**
 * What a thing of the plan does before it goes into the bin, by deletion as by the undo of its creation; or the reason
 * for which it has to stay.
 */
export async function leaves(work: PlanWork, entity: KeptEntity, id: string): Promise<Refusal | null> {
  switch (entity) {
    case "channel":
      return channelLeaves(work, id);
    case "contributor":
      return contributorLeaves(work, id);
    default:
      return null;
  }
}

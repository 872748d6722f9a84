import type { Reader } from "@/db/store";
import { campaignById } from "@/lib/campaigns/repository";
import { contributorById } from "@/lib/contributors/repository";
import { eventById } from "@/lib/events/repository";
import { objectiveById } from "@/lib/objectives/repository";
import type { Actor } from "@/lib/people/actor";

const REFERENCES = {
  objectiveId: objectiveById,
  campaignId: campaignById,
  eventId: eventById,
  contributorId: contributorById,
} as const;
type References = Partial<Record<keyof typeof REFERENCES, string | null>>;

/** The first field that names something this workspace does not have (any more); null where all is there. */
export async function missingReference(
  reader: Reader,
  actor: Actor,
  given: References,
): Promise<keyof References | null> {
  for (const field of Object.keys(REFERENCES) as (keyof References)[]) {
    const id = given[field];
    if (id === null || id === undefined) continue;
    const row = await REFERENCES[field](reader, actor.workspace.id, id);
    if (!row || row.deletedAt !== null) return field;
  }
  return null;
}

import type { Reader } from "@/db/store";
import { audienceById } from "@/lib/audiences/repository";
import { campaignById } from "@/lib/campaigns/repository";
import { columnById } from "@/lib/columns/repository";
import { contributorById } from "@/lib/contributors/repository";
import { eventById } from "@/lib/events/repository";
import { objectiveById } from "@/lib/objectives/repository";
import type { Actor } from "@/lib/people/actor";

const REFERENCES = {
  objectiveId: objectiveById,
  campaignId: campaignById,
  eventId: eventById,
  audienceId: audienceById,
  columnId: columnById,
  contributorId: contributorById,
} as const;
type References = Partial<Record<keyof typeof REFERENCES, string | null>>;

/**
 * The first field that names something this workspace does not have (any more); null where all is there. What the row
 * names already may stay, also while it is in the bin: whoever saves the rest need not undo what they do not see.
 */
export async function missingReference(
  reader: Reader,
  actor: Actor,
  given: References,
  named: References = {},
): Promise<keyof References | null> {
  for (const field of Object.keys(REFERENCES) as (keyof References)[]) {
    const id = given[field];
    if (id === null || id === undefined || id === named[field]) continue;
    const row = await REFERENCES[field](reader, actor.workspace.id, id);
    if (!row || row.deletedAt !== null) return field;
  }
  return null;
}

/** Place in the list of the first contributor who is not there (any more), nor was `named` already; null where all are. */
export async function missingContributor(
  reader: Reader,
  actor: Actor,
  wished: readonly string[],
  named: readonly string[] = [],
): Promise<number | null> {
  for (const [index, contributorId] of wished.entries()) {
    if (named.includes(contributorId)) continue;
    if (await missingReference(reader, actor, { contributorId })) return index;
  }
  return null;
}

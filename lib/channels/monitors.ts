import type { Reader } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { missingReference } from "@/lib/posts/references";

/** Place in the list of the first contributor that the workspace does not have (any more); null where all are there. */
export async function missingMonitor(
  reader: Reader,
  actor: Actor,
  monitors: readonly string[],
): Promise<number | null> {
  for (const [index, contributorId] of monitors.entries()) {
    if (await missingReference(reader, actor, { contributorId })) return index;
  }
  return null;
}

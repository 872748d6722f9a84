import type { Actor } from "@/lib/people/actor";
import { mayEdit } from "@/lib/posts/rules";
import type { CalendarRow, LooseRow, PostContributor } from "./repository";
import type { CalendarPublication, LooseIdea } from "./view";

/** Post id → the contributors named on it. */
export type NamedOn = ReadonlyMap<string, string[]>;

export function namedOn(pairs: readonly PostContributor[]): NamedOn {
  const named = new Map<string, string[]>();
  for (const { postId, contributorId } of pairs) {
    const ids = named.get(postId);
    if (ids) ids.push(contributorId);
    else named.set(postId, [contributorId]);
  }
  return named;
}

export function calendarPublication(row: CalendarRow, named: NamedOn, actor: Actor): CalendarPublication {
  const { createdBy, ...shown } = row;
  const contributorIds = named.get(row.postId) ?? [];
  return {
    ...shown,
    contributorIds,
    editable: mayEdit(actor, { status: row.status, createdBy, contributorIds }),
  };
}

export function looseIdea(row: LooseRow, named: NamedOn, actor: Actor): LooseIdea {
  const contributorIds = named.get(row.id) ?? [];
  return {
    postId: row.id,
    title: row.title,
    status: row.status,
    objectiveId: row.objectiveId,
    audienceId: row.audienceId,
    columnId: row.columnId,
    contributorIds,
    editable: mayEdit(actor, { status: row.status, createdBy: row.createdBy, contributorIds }),
  };
}

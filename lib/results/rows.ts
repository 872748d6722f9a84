import type { Reader } from "@/db/store";
import { contributorsInRange } from "@/lib/calendar/repository";
import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";
import type { Day } from "@/lib/platform/time";
import { mayEdit } from "@/lib/posts/rules";
import type { ResultsRange } from "./range";
import { type OutRow, outIn } from "./repository";
import type { ResultRow } from "./view";
import { type Figures, NO_FIGURES } from "./vocabulary";

/** What is out on those days, up to today, as this actor may edit it. */
export async function rowsIn(
  reader: Reader,
  actor: Actor,
  range: ResultsRange,
  today: Day,
): Promise<ResultRow[]> {
  const days = { from: range.from, to: range.to < today ? range.to : today };
  if (days.from > days.to) return [];
  const rows = await outIn(reader, actor.workspace.id, days);
  const named = new Map<string, string[]>();
  // Planners edit every post: nobody need ask who is named on them.
  if (!can(actor.role, "plan"))
    for (const { postId, contributorId } of await contributorsInRange(
      reader,
      actor.workspace.id,
      days.from,
      days.to,
    ))
      named.set(postId, [...(named.get(postId) ?? []), contributorId]);
  return rows.map((row) => resultRow(row, actor, named.get(row.postId) ?? []));
}

function resultRow(row: OutRow, actor: Actor, contributorIds: string[]): ResultRow {
  const { id, version, figuresVersion, postId, title, channelId, at, objectiveId, result } = row;
  const kept = row.figuresDeletedAt === null;
  return {
    id,
    version,
    figuresVersion,
    postId,
    title,
    channelId,
    at,
    objectiveId,
    figures: kept ? figuresIn(row) : NO_FIGURES,
    takenOn: kept ? row.takenOn : null,
    result,
    editable: mayEdit(actor, { status: row.status, createdBy: row.createdBy, contributorIds }),
  };
}

export const figuresIn = ({ reach, clicks, reactions, comments, shares, leads }: Figures): Figures => ({
  reach,
  clicks,
  reactions,
  comments,
  shares,
  leads,
});

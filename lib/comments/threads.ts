import type { Actor } from "@/lib/people/actor";
import type { CommentRow } from "./repository";
import { mayDeleteComment, mayEditComment } from "./rules";
import type { CommentView, ThreadView } from "./view";

/** Rows in the order in which they were written, as threads; one of which nothing is left is none. */
export function threadsOf(
  rows: readonly CommentRow[],
  names: ReadonlyMap<string, string>,
  actor: Pick<Actor, "role" | "userId">,
): ThreadView[] {
  const answers = Map.groupBy(
    rows.filter(({ threadId, deletedAt }) => threadId !== null && deletedAt === null),
    ({ threadId }) => threadId!,
  );
  return rows
    .filter(({ id, threadId, deletedAt }) => threadId === null && (deletedAt === null || answers.has(id)))
    .map((first) => ({
      id: first.id,
      version: first.version,
      audience: first.audience,
      resolved:
        first.resolvedAt === null
          ? null
          : { at: first.resolvedAt, by: first.resolvedBy && (names.get(first.resolvedBy) ?? null) },
      comments: [first, ...(answers.get(first.id) ?? [])].map((row) => commentView(row, names, actor)),
    }));
}

function commentView(
  row: CommentRow,
  names: ReadonlyMap<string, string>,
  actor: Pick<Actor, "role" | "userId">,
): CommentView {
  const deleted = row.deletedAt !== null;
  return {
    id: row.id,
    version: row.version,
    byName: row.byName,
    userId: row.userId,
    outside: row.shareId !== null,
    text: deleted ? "" : row.text,
    mentions: deleted
      ? []
      : row.mentions.flatMap((userId) => {
          const name = names.get(userId);
          return name === undefined ? [] : [{ userId, name }];
        }),
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    deleted,
    mayEdit: mayEditComment(actor, row),
    mayDelete: mayDeleteComment(actor, row),
  };
}

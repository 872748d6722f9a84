import { notifications } from "@/db/schema";
import type { Tx } from "@/db/store";

export type NotificationRow = typeof notifications.$inferSelect;
export type NewNotification = typeof notifications.$inferInsert;

/** What somebody was told already is not told again. */
export async function insertNotices(tx: Tx, rows: readonly NewNotification[]): Promise<NotificationRow[]> {
  return tx.db
    .insert(notifications)
    .values([...rows])
    .onConflictDoNothing({ target: [notifications.workspaceId, notifications.userId, notifications.key] })
    .returning();
}

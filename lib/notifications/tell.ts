import type { Tx } from "@/db/store";
import { enqueue } from "@/lib/jobs/queue";
import { newId } from "@/lib/platform/id";
import { insertNotices, type NotificationRow, wantingAtOnce } from "./repository";
import type { NoticeKind } from "./vocabulary";

/** News for one person. */
export interface Notice {
  userId: string;
  kind: NoticeKind;
  /** What it is about, told once a person: "asked:<assignment>:<contributor>:<due>". */
  key: string;
  postId: string | null;
  /** What its sentence names: titles, names, days. */
  payload: Record<string, unknown>;
}

/** Mails "at once" gather what comes within this time: ten assignments in a row are one mail. */
export const GATHER_MS = 90_000;

/** Tells each of them once, in the transaction of what happened: no news without the fact, no fact without its news. */
export async function tell(
  tx: Tx,
  workspaceId: string,
  notices: readonly Notice[],
  at: number,
): Promise<void> {
  if (notices.length === 0) return;
  const told = await insertNotices(
    tx,
    notices.map((notice) => ({ ...notice, id: newId(), workspaceId, at })),
  );
  await mailAtOnce(tx, workspaceId, told, at);
}

/** The mail takes all that is there when it is written: what comes second finds nothing left to send. */
async function mailAtOnce(
  tx: Tx,
  workspaceId: string,
  told: readonly NotificationRow[],
  at: number,
): Promise<void> {
  if (told.length === 0) return;
  const users = [...new Set(told.map(({ userId }) => userId))];
  for (const userId of await wantingAtOnce(tx, users)) {
    const key = `at_once:${told.find((row) => row.userId === userId)!.id}`;
    const payload = { workspace: workspaceId, user: userId };
    await enqueue(tx, { kind: "at_once", key, payload, runAt: at + GATHER_MS }, at);
  }
}

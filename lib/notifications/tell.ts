import type { Tx } from "@/db/store";
import { newId } from "@/lib/platform/id";
import { insertNotices } from "./repository";
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

/** Tells each of them once, in the transaction of what happened: no news without the fact, no fact without its news. */
export async function tell(
  tx: Tx,
  workspaceId: string,
  notices: readonly Notice[],
  at: number,
): Promise<void> {
  if (notices.length === 0) return;
  await insertNotices(
    tx,
    notices.map((notice) => ({ ...notice, id: newId(), workspaceId, at })),
  );
}

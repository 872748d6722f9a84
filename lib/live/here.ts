import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { postById } from "@/lib/posts/repository";
import { openHub } from "./hub";
import { openPost } from "./input";

/** Tells the others which post a page has open; forgotten when the page's stream ends. */
export async function tellOpenPost(actor: Actor, body: unknown): Promise<Result<{ told: true }>> {
  const input = openPost.safeParse(body);
  if (!input.success) return refuse("invalid");
  const { connection, post } = input.data;
  const { id: workspaceId } = actor.workspace;
  const open = openHub()?.connection(workspaceId, actor.userId, connection);
  if (!open || (post !== null && !(await postById(store().read, workspaceId, post))))
    return refuse("not_found");
  open.room.opens(open.listener, post);
  return ok({ told: true });
}

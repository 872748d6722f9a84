import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { membersOf } from "@/lib/people/repository";
import { can } from "@/lib/people/rules";
import { postById } from "@/lib/posts/repository";
import { commentsOf } from "./repository";
import { threadsOf } from "./threads";
import type { ConversationView } from "./view";

/** All that is said about a post, also from the bin, where it is only read; null where there is no such post. */
export async function conversationOn(actor: Actor, postId: string): Promise<ConversationView | null> {
  return store().snapshot(async (reader) => {
    const { id } = actor.workspace;
    const post = await postById(reader, id, postId);
    if (!post) return null;
    const members = await membersOf(reader, id);
    const names = new Map(members.map(({ userId, name }) => [userId, name]));
    return {
      threads: threadsOf(await commentsOf(reader, id, postId), names, actor),
      members: members.map(({ userId, name }) => ({ userId, name })),
      mayWrite: post.deletedAt === null && can(actor.role, "contribute"),
    };
  });
}

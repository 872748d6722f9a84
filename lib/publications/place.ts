import type { PlanWork } from "@/lib/calendar/plan-action";
import { newId } from "@/lib/platform/id";
import { ok, type Result, refuse } from "@/lib/platform/result";
import type { PostRow } from "@/lib/posts/repository";
import { dated, openChannel } from "./dating";

/** Puts a post on a channel, at a time of the channel's clock or undated. */
export async function place(
  { ledger, actor, tx }: PlanWork,
  post: PostRow,
  channelId: string,
  wall: string | null,
): Promise<Result<{ publicationId: string }>> {
  const channel = await openChannel(tx, actor.workspace, channelId);
  if (!channel) return refuse("refused", "channel_gone");
  const publication = await ledger.insert("publication", {
    id: newId(),
    postId: post.id,
    channelId: channel.id,
    ...dated(wall, channel, actor.workspace),
    text: null,
    result: null,
  });
  return ok({ publicationId: publication.id });
}

"use client";

import { useTranslations } from "next-intl";
import { ask } from "@/components/calendar/store/ask";
import { useFrame, useMoveActions } from "@/components/calendar/store/contexts";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import type { PlanChange } from "@/lib/calendar/view";
import {
  deleteComment,
  editComment,
  reopenThread,
  resolveThread,
  writeComment,
} from "@/lib/comments/actions";
import type { CommentView } from "@/lib/comments/view";
import type { CommentAudience } from "@/lib/comments/vocabulary";
import type { Result } from "@/lib/platform/result";

export type CommentCommands = ReturnType<typeof useCommentCommands>;

/** What one does in the conversation on a post; each shows what came of it, and can be undone like any change. */
export function useCommentCommands(postId: string, reload: () => Promise<void>) {
  const t = useTranslations("comments");
  const { workspace } = useFrame();
  const { adopt } = useMoveActions();
  const refusalText = useRefusalText();
  const here = { workspace: workspace.slug };

  async function carry(news: string, call: () => Promise<Result<{ change: PlanChange }>>) {
    const answer = await ask(call);
    if (answer.ok) adopt(answer.data.change, news);
    await reload();
    return answer;
  }
  /** For what has no box in which a refusal could stand. */
  async function atOnce(news: string, call: () => Promise<Result<{ change: PlanChange }>>) {
    const answer = await carry(news, call);
    if (!answer.ok) toast({ title: refusalText(answer), tone: "bad" });
  }

  return {
    write: (text: string, mentions: string[], to: { threadId: string } | { audience: CommentAudience }) =>
      carry(t("news.written"), () => writeComment({ ...here, postId, text, mentions, ...to })),
    edit: ({ id, version }: CommentView, text: string, mentions: string[]) =>
      carry(t("news.edited"), () => editComment({ ...here, id, version, text, mentions })),
    remove: ({ id, version }: CommentView) =>
      atOnce(t("news.deleted"), () => deleteComment({ ...here, id, version })),
    resolve: (id: string) => atOnce(t("news.resolved"), () => resolveThread({ ...here, id })),
    reopen: (id: string) => atOnce(t("news.reopened"), () => reopenThread({ ...here, id })),
  };
}

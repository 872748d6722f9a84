"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask } from "@/components/calendar/store/ask";
import { useFrame, useMoveActions, useOpenPost } from "@/components/calendar/store/contexts";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { undoChange } from "@/lib/activity/actions";
import { acceptDate } from "@/lib/assignments/actions";
import type { PlanChange } from "@/lib/calendar/view";
import type { Result } from "@/lib/platform/result";
import { binPost, duplicatePost } from "@/lib/posts/actions";
import { placePost, removePublication } from "@/lib/publications/actions";
import { useEditor } from "./editor";

/**
 * What is done to the post as a whole, at once. Each waits until the words are stored: a copy without the last words,
 * or a version of before them, would be of no use.
 */
export function usePostCommands() {
  const { post, saver } = useEditor();
  const { workspace } = useFrame();
  const { adopt } = useMoveActions();
  const { open } = useOpenPost();
  const t = useTranslations("posts");
  const refusalText = useRefusalText();
  const [busy, setBusy] = useState(false);
  const slug = workspace.slug;

  async function run<T extends { change: PlanChange }>(
    call: () => Promise<Result<T>>,
    done: (data: T) => void,
  ): Promise<void> {
    setBusy(true);
    saver.saveNow();
    await saver.quiet();
    const answer = await ask(call);
    setBusy(false);
    if (!answer.ok) {
      toast({ title: refusalText(answer), tone: "bad" });
      saver.reload();
      return;
    }
    adopt(answer.data.change);
    done(answer.data);
  }

  const versionOf = (row: string) => saver.state().versions[row] ?? 0;

  async function undo(activityId: string) {
    const answer = await ask(() => undoChange({ workspace: slug, activityId }));
    if (answer.ok) adopt(answer.data.change);
    else toast({ title: refusalText(answer), tone: "bad" });
  }

  return {
    busy,
    addChannel: (channelId: string) =>
      run(
        () => placePost({ workspace: slug, postId: post.id, channelId, at: null }),
        () => saver.reload(),
      ),
    acceptDate: (assignment: string, due: string) =>
      run(
        () => acceptDate({ workspace: slug, postId: post.id, assignment, due }),
        () => saver.reload(),
      ),
    removePublication: (id: string) =>
      run(
        () => removePublication({ workspace: slug, id, version: versionOf(id) }),
        () => saver.reload(),
      ),
    duplicate: () =>
      run(
        () => duplicatePost({ workspace: slug, id: post.id }),
        ({ postId }) => {
          open(postId);
          toast({ title: t("menu.duplicated"), tone: "ok" });
        },
      ),
    bin: (onDone: () => void) =>
      run(
        () => binPost({ workspace: slug, id: post.id, version: versionOf("post") }),
        ({ change }) => {
          onDone();
          const { activityId } = change;
          toast({
            title: t("bin.binned", { title: post.title }),
            action: activityId ? { label: t("undo"), onSelect: () => void undo(activityId) } : undefined,
          });
        },
      ),
  };
}

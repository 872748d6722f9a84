"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toast-store";
import type { CalendarPublication } from "@/lib/calendar/view";
import type { Refusal } from "@/lib/platform/result";
import { binPost, duplicatePost } from "@/lib/posts/actions";
import type { PostView } from "@/lib/posts/view";
import { ask } from "../store/ask";
import { useFrame, useMoveActions, useOpenPost, useUndo } from "../store/contexts";
import { fetchJson } from "../store/fetch-json";

/** What one does to a whole post from the calendar. */
export function usePostCommands() {
  const t = useTranslations("calendar");
  const refusalText = useRefusalText();
  const { slug } = useFrame().workspace;
  const { adopt } = useMoveActions();
  const { open } = useOpenPost();
  const { undo } = useUndo();
  return useMemo(() => {
    const refused = (title: string, refusal: Pick<Refusal, "code" | "message" | "values">) =>
      toast({ title, description: refusalText(refusal), tone: "bad" });

    return {
      async duplicate(postId: string) {
        const answer = await ask(() => duplicatePost({ workspace: slug, id: postId }));
        if (!answer.ok) return void refused(t("duplicate.refused"), answer);
        adopt(answer.data.change, t("duplicate.done"));
        const copy = answer.data.postId;
        toast({
          title: t("duplicate.done"),
          tone: "ok",
          action: { label: t("open"), onSelect: () => open(copy) },
        });
      },
      async bin({ postId, title }: CalendarPublication) {
        // The calendar holds the version of the publication, not that of its post.
        const query = new URLSearchParams({ workspace: slug });
        const post = await fetchJson<PostView>(`/api/posts/${encodeURIComponent(postId)}?${query}`);
        const answer = post.ok
          ? await ask(() => binPost({ workspace: slug, id: postId, version: post.data.version }))
          : post;
        if (!answer.ok) return void refused(t("bin.refused", { title }), answer);
        adopt(answer.data.change, t("bin.done", { title }));
        toast({
          title: t("bin.done", { title }),
          action: { label: t("bin.undo"), onSelect: undo },
          offersUndo: true,
        });
      },
    };
  }, [t, refusalText, slug, adopt, open, undo]);
}

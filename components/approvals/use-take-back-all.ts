"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { remember } from "@/components/forms/change-history";
import { reached } from "@/components/forms/reached";
import { useRefusalText } from "@/components/ui/refusal-text";
import { dismissUndoOffers, toast } from "@/components/ui/toaster";
import { undoChange } from "@/lib/activity/actions";
import { takeBackMany } from "./take-back-many";

/** One press for what was approved in one press. */
export function useTakeBackAll(workspace: string): (activityIds: readonly string[]) => Promise<void> {
  const t = useTranslations("approvals");
  const router = useRouter();
  const refusalText = useRefusalText();
  return useCallback(
    async (activityIds) => {
      const { count, refusal } = await takeBackMany(activityIds, async (activityId) => {
        const answer = await reached(undoChange({ workspace, activityId }));
        if (answer.ok) remember(workspace, answer.data.change.activityId, "undo", activityId);
        else if (answer.code !== "unavailable" && answer.code !== "signed_out")
          remember(workspace, null, "undo", activityId);
        return answer;
      });
      dismissUndoOffers();
      toast({
        title: t("news.many_undone", { count, left: activityIds.length - count }),
        description: refusal ? refusalText(refusal) : undefined,
        tone: refusal ? "bad" : "ok",
      });
      router.refresh();
    },
    [workspace, t, router, refusalText],
  );
}

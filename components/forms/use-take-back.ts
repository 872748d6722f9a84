"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useRefusalText } from "@/components/ui/refusal-text";
import { dismissUndoOffers, toast } from "@/components/ui/toaster";
import { redoChange, undoChange } from "@/lib/activity/actions";
import { newest, remember } from "./change-history";
import { reached } from "./reached";

/** Undoes a change, the newest unless told which, or does again what was undone; says so, and shows the page as it is now. */
export function useTakeBack(workspace: string) {
  const t = useTranslations("forms");
  const router = useRouter();
  const refusalText = useRefusalText();
  return useCallback(
    async (way: "undo" | "redo", activityId = newest(workspace, way)) => {
      if (!activityId) return;
      const call = way === "undo" ? undoChange : redoChange;
      const answer = await reached(call({ workspace, activityId }));
      if (answer.ok) {
        // The offer to take back what just was would now be refused.
        dismissUndoOffers();
        remember(workspace, answer.data.change.activityId, way, activityId);
        toast({ title: t(way === "undo" ? "undone" : "redone"), tone: "ok" });
      } else {
        // What can never be taken back must not stand in the way of what is older.
        if (answer.code !== "unavailable" && answer.code !== "signed_out")
          remember(workspace, null, way, activityId);
        toast({ title: refusalText(answer), tone: "bad" });
      }
      router.refresh();
    },
    [workspace, t, router, refusalText],
  );
}

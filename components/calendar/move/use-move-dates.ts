"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { moveDates } from "@/lib/assignments/actions";
import type { DateWay } from "@/lib/assignments/view";
import { ask } from "../store/ask";
import { useFrame, useMoveActions, useUndo } from "../store/contexts";
import type { MovedPost } from "./moved-days";

export type Way = DateWay["way"] | "stays";

/** Gives the dates that were shown: a step of its own, taken back before the move is. */
export function useMoveDates(): (moved: MovedPost, version: number, way: DateWay) => Promise<void> {
  const t = useTranslations("move");
  const undoText = useTranslations("calendar");
  const refusalText = useRefusalText();
  const { workspace } = useFrame();
  const { adopt } = useMoveActions();
  const { undo } = useUndo();
  return useCallback(
    async ({ postId, title }, version, { way, dates }) => {
      const answer = await ask(() =>
        moveDates({
          workspace: workspace.slug,
          postId,
          version,
          dates: dates.map(({ assignment, to }) => ({ assignment, due: to })),
        }),
      );
      if (!answer.ok) {
        toast({ title: t("dates.failed", { title }), description: refusalText(answer), tone: "bad" });
        return;
      }
      const news = t(way === "followed" ? "dates.followedDone" : "dates.squeezedDone", { title });
      adopt(answer.data.change, news);
      toast({ title: news, tone: "ok", action: { label: undoText("bin.undo"), onSelect: undo } });
    },
    [t, undoText, refusalText, workspace.slug, adopt, undo],
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { announce } from "@/components/ui/announcements";
import { toast } from "@/components/ui/toast-store";
import { useFrame, useMoveActions } from "../store/contexts";
import { type Drop, type Mover, titleOf } from "./drop";
import { useChannels } from "./use-channels";

/**
 * Does what a drop, a key or the dialog asked for. The store shows it at once, announces it and what it did to the flags,
 * and puts it back with the server's reason; here only what the store cannot know is said: why nothing was asked of the
 * server, and that a lane changed the channel.
 */
export function useCarryOut(): (mover: Mover, drop: Drop) => Promise<void> {
  const t = useTranslations("move");
  const { move, place } = useMoveActions();
  const channels = useChannels(useFrame());
  return useCallback(
    async (mover, drop) => {
      const title = titleOf(mover);
      if (drop.kind === "nothing") return;
      if (drop.kind === "refused") {
        const why = t(`why.${drop.why}`);
        toast({ title: t("notMoved", { title }), description: why, tone: "warn" });
        announce(`${t("notMoved", { title })} ${why}`);
        return;
      }
      if (drop.kind === "place") return place(drop.postId, drop.channelId, drop.at);
      const { channelId, at, publicationId } = drop;
      if (mover.kind === "publication" && mover.publication.channelId !== channelId) {
        toast(t("changesChannel", { title, channel: channels.get(channelId)?.name ?? "" }));
      }
      return move(publicationId, { at, channelId });
    },
    [t, move, place, channels],
  );
}

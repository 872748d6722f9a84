"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useRef } from "react";
import { announce } from "@/components/ui/announcements";
import { classes } from "@/components/ui/classes";
import { DragLayer } from "../move/drag-layer";
import { type Mover, titleOf } from "../move/drop";
import { readZone } from "../move/drop-zones";
import { useCarryOut } from "../move/use-carry-out";
import { useChannels } from "../move/use-channels";
import { useDropOn } from "../move/use-drop-on";
import { useFrame, usePending, usePublications } from "../store/contexts";
import { TrayChip } from "../tray/tray-chip";
import { cardLook } from "./card-face";
import type { CardWords } from "./card-words";

/** Drags of the lanes and of the tray beneath them: what is picked up, what a drop does, what follows the pointer. */
export function LanesDrag({ board, words }: { board: HTMLElement | null; words: CardWords }) {
  const t = useTranslations("lanes");
  const findMover = useFindMover();
  const dropOn = useDropOn();
  const carryOut = useCarryOut();
  const overlay = useOverlay(words);
  return (
    <DragLayer
      board={board}
      findMover={findMover}
      overlay={overlay}
      onDrop={(mover, zone) => {
        const target = readZone(zone);
        if (target) void carryOut(mover, dropOn(mover, target));
      }}
      onCancel={(mover) => announce(t("drag.cancelled", { title: titleOf(mover) }))}
    />
  );
}

/** What waits for the server is not picked up again. */
function useFindMover(): (key: string) => Mover | null {
  const { shown, undated, looseIdeas } = usePublications();
  const pending = usePending();
  const latest = useRef({ shown, undated, looseIdeas, pending });
  useEffect(() => {
    latest.current = { shown, undated, looseIdeas, pending };
  });
  return useCallback((key) => {
    const { shown, undated, looseIdeas, pending } = latest.current;
    if (pending.has(key)) return null;
    const publication = shown.find(({ id }) => id === key) ?? undated.find(({ id }) => id === key);
    if (publication) return { kind: "publication", publication };
    const idea = looseIdeas.find(({ postId }) => postId === key);
    return idea ? { kind: "idea", idea } : null;
  }, []);
}

function useOverlay(words: CardWords): (mover: Mover) => ReactNode {
  const channels = useChannels(useFrame());
  return useCallback(
    (mover) => {
      if (mover.kind === "idea") return <TrayChip title={mover.idea.title} network={null} lifted />;
      const { publication } = mover;
      const network = channels.get(publication.channelId)?.network ?? "other";
      if (publication.at === null) return <TrayChip title={publication.title} network={network} lifted />;
      const look = cardLook(publication, network);
      return (
        <p
          data-testid="drag-overlay"
          className={classes(
            "w-max max-w-56 rotate-1 truncate font-medium text-sm shadow-float!",
            look.className,
          )}
          style={look.style}
        >
          <span className="mr-1.5 text-ink-3 text-xs tabular-nums">{words.times(publication).time}</span>
          {publication.title}
        </p>
      );
    },
    [words, channels],
  );
}

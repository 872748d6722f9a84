"use client";

import { useEffect, useMemo, useRef } from "react";
import { instantToWall, type Wall, wallToInstant } from "@/lib/platform/time";
import { useCommands } from "../commands/commands-context";
import { type Drop, type Mover, moving } from "../move/drop";
import { useCarryOut } from "../move/use-carry-out";
import { useChannels } from "../move/use-channels";
import { useDropOn } from "../move/use-drop-on";
import { useFrame, usePublications } from "../store/contexts";
import { type DragWorld, dragListeners, watchTray } from "./grid-drag";
import type { Clock } from "./to-event";

/** The drag listeners of a grid: made once, they ask for the latest of everything when something is dragged. */
export function useDragListeners(clock: Clock) {
  const dropOn = useDropOn();
  const carryOut = useCarryOut();
  const frame = useFrame();
  const channels = useChannels(frame);
  const { undated, looseIdeas } = usePublications();
  const { chooseChannel } = useCommands();
  const world: DragWorld = {
    dropOn,
    carryOut: (mover, drop) => void carryOut(mover, drop),
    findMover: (key) => findWaiting(key, undated, looseIdeas),
    askChannel: chooseChannel,
    dropAt(mover, wall) {
      const day = wall.slice(0, 10);
      const drop = dropOn(mover, { kind: "day", channelId: null, day });
      if (clock === "channel" || drop.kind === "refused") return drop;
      return onClock(mover, drop, wall, frame.workspace.timeZone, (id) => channels.get(id)?.zone);
    },
  };
  const latest = useRef(world);
  useEffect(() => {
    latest.current = world;
  });
  useEffect(() => {
    const press = (event: MouseEvent) => watchTray(event, () => latest.current);
    document.addEventListener("mousedown", press);
    return () => document.removeEventListener("mousedown", press);
  }, []);
  return useMemo(() => dragListeners(() => latest.current), []);
}

/** On the axis of hours the hour is what was asked for, read on the workspace's clock and written on the channel's. */
function onClock(
  mover: Mover,
  drop: Drop,
  wall: Wall,
  zone: string,
  zoneOf: (channelId: string) => string | undefined,
): Drop {
  if (mover.kind === "idea") return drop;
  const { channelId } = mover.publication;
  const channelZone = zoneOf(channelId);
  const at =
    !channelZone || channelZone === zone ? wall : instantToWall(wallToInstant(wall, zone).at, channelZone);
  return moving(mover.publication, channelId, at);
}

function findWaiting(
  key: string,
  undated: ReturnType<typeof usePublications>["undated"],
  looseIdeas: ReturnType<typeof usePublications>["looseIdeas"],
): Mover | null {
  const publication = undated.find(({ id }) => id === key);
  if (publication) return { kind: "publication", publication };
  const idea = looseIdeas.find(({ postId }) => postId === key);
  return idea ? { kind: "idea", idea } : null;
}

"use client";

import { useCallback } from "react";
import { useFrame, usePending } from "../store/contexts";
import { type Drop, type DropTarget, dropOn, type Mover } from "./drop";
import { useChannels } from "./use-channels";

/** `dropOn` with what the calendar knows. */
export function useDropOn(): (mover: Mover, target: DropTarget) => Drop {
  const channels = useChannels(useFrame());
  const pending = usePending();
  return useCallback((mover, target) => dropOn(mover, target, channels, pending), [channels, pending]);
}

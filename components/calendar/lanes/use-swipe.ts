"use client";

import { type TouchEvent, useRef } from "react";
import { dragState } from "../move/drag-state";

/** Clearly sideways, and farther than a thumb trembles. */
const FAR = 56;
const SLANT = 1.8;

/** Sideways with one finger: 1 to the next, −1 to the one before. A card on its way is no swipe. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      start.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchMove: () => {
      if (dragState.read().mover) start.current = null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [from, touch] = [start.current, changedTouches[0]];
      start.current = null;
      if (!from || !touch) return;
      const [across, along] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(across) > FAR && Math.abs(across) > SLANT * Math.abs(along)) onSwipe(across < 0 ? 1 : -1);
    },
  };
}

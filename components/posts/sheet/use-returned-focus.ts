"use client";

import { useEffect } from "react";

/**
 * Gives the focus back, when the sheet closes, to what had it when the sheet opened; that may have been drawn anew since,
 * so a chip of the post takes it else.
 */
export function useReturnedFocus(postId: string) {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (!lost) return;
        const there = before instanceof HTMLElement && before !== document.body && before.isConnected;
        const again = there ? before : document.querySelector(`[data-post="${CSS.escape(postId)}"]`);
        if (again instanceof HTMLElement) again.focus();
      });
    };
  }, [postId]);
}

"use client";

import { useEffect, useRef } from "react";
import type { ThreadView } from "@/lib/comments/view";

/**
 * Brings the comment that the address names (`#comment-<id>`) into sight, once: it was not there when the browser looked
 * for it. Unfolds the resolved threads where it is one of them; put the answered ref on what folds.
 */
export function useNamedComment(threads: readonly ThreadView[]) {
  const folded = useRef<HTMLDetailsElement>(null);
  const shown = useRef<string | null>(null);

  useEffect(() => {
    function show() {
      const name = window.location.hash.slice(1);
      const found = threads.some(({ comments }) => comments.some(({ id }) => `comment-${id}` === name));
      const element = found ? document.getElementById(name) : null;
      if (!element || shown.current === name) return;
      shown.current = name;
      if (folded.current?.contains(element)) folded.current.open = true;
      element.scrollIntoView({ block: "center" });
      element.focus({ preventScroll: true });
    }
    show();
    window.addEventListener("hashchange", show);
    return () => window.removeEventListener("hashchange", show);
  }, [threads]);

  return folded;
}

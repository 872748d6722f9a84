"use client";

import { useEffect, useRef } from "react";
import type { PostView } from "@/lib/posts/view";

/**
 * Gives the focus back, when the sheet closes, to what had it when the sheet opened. That may have been drawn anew since,
 * or never have been there (opened by its address): then the post's own chip takes it.
 */
export function useReturnedFocus(post: PostView | null) {
  const latest = useRef(post);
  useEffect(() => {
    latest.current = post;
  }, [post]);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost) (stillThere(before) ?? chipOf(latest.current))?.focus();
      });
    };
  }, []);
}

function stillThere(element: Element | null): HTMLElement | null {
  return element instanceof HTMLElement && element !== document.body && element.isConnected ? element : null;
}

/** How the views of the calendar mark a publication. */
const MARKS = ["data-card", "data-publication"];

function chipOf(post: PostView | null): HTMLElement | null {
  const chips = (post?.publications ?? []).flatMap(({ id }) =>
    MARKS.map((mark) => document.querySelector<HTMLElement>(`[${mark}="${CSS.escape(id)}"]`)),
  );
  return chips.find((chip) => chip !== null) ?? null;
}

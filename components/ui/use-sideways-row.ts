"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { classes } from "./classes";

/**
 * A row of tabs that may be wider than a phone: what is current is brought into sight, never by moving the page, and the
 * row fades out on each side on which there is more. `current`: changes with the tab.
 */
export function useSidewaysRow<E extends HTMLElement>(
  current: unknown,
): { row: RefObject<E | null>; className: string } {
  const row = useRef<E>(null);
  const [more, setMore] = useState({ before: false, after: false });
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const look = () =>
      setMore((was) => {
        const is = moreBeside(element);
        return is.before === was.before && is.after === was.after ? was : is;
      });
    const size = new ResizeObserver(look);
    size.observe(element);
    // Labels grow with their counts and with the font that arrives.
    for (const item of element.children) size.observe(item);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      size.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is current
  useEffect(() => {
    const item = row.current?.querySelector(CURRENT);
    if (!row.current || !item) return;
    const [own, its] = [row.current.getBoundingClientRect(), item.getBoundingClientRect()];
    row.current.scrollLeft += its.left + its.width / 2 - (own.left + own.width / 2);
  }, [current]);
  return { row, className: classes(ROW, more.before && FADE_BEFORE, more.after && FADE_AFTER) };
}

const CURRENT = '[aria-current="page"], [aria-selected="true"]';
/** Less is the rounding of browsers that zoom. */
const HARDLY = 2;

/** On which sides of a row something is out of sight. */
export function moreBeside({
  scrollLeft,
  scrollWidth,
  clientWidth,
}: Pick<HTMLElement, "scrollLeft" | "scrollWidth" | "clientWidth">): { before: boolean; after: boolean } {
  return {
    before: scrollLeft > HARDLY,
    after: scrollWidth - clientWidth - scrollLeft > HARDLY,
  };
}

/** The focus stops short of where the row fades. */
const ROW =
  "scroll-px-10 overflow-x-auto [--fade-after:0px] [--fade-before:0px] [mask-image:linear-gradient(to_right,transparent,#000_var(--fade-before),#000_calc(100%-var(--fade-after)),transparent)] [scrollbar-width:none]";
const FADE_BEFORE = "[--fade-before:2rem]!";
const FADE_AFTER = "[--fade-after:2rem]!";

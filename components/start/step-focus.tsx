"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** On a new step the focus begins at its heading: who hears the page hears what is asked, and Tab goes on to the answer. */
export function StepFocus({ children }: { children: ReactNode }) {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = head.current?.querySelector("h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.style.outline = "none";
    heading.focus({ preventScroll: true });
  }, []);
  return <div ref={head}>{children}</div>;
}

"use client";

import { useEffect, useRef } from "react";

/**
 * Where the focus goes on when what had it is gone: to the element of the returned ref, whenever `trigger` changes and
 * nothing else holds it. A list that got shorter under one's hands must not send one back to the top of the page.
 */
export function useKeptFocus<E extends HTMLElement>(trigger: number) {
  const next = useRef<E>(null);
  const before = useRef(trigger);
  useEffect(() => {
    const isLost = before.current !== trigger && document.activeElement === document.body;
    before.current = trigger;
    if (isLost) next.current?.focus();
  }, [trigger]);
  return next;
}

"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { readView, type ViewState, writeView } from "./view-state";

export type ChangeAddress = (part: Partial<ViewState>, how?: "push" | "replace") => void;

/**
 * The address is the calendar's memory: what it shows can be shared, reloaded and gone back to. It is kept as our own
 * state and written with the history API, since the router's own updates are transitions, which wait while a server
 * action is under way: a slow move must not hold the next month back.
 */
export function useAddress(): [ViewState, ChangeAddress] {
  const fromRouter = useSearchParams();
  const [search, setSearch] = useState(() => canonical(fromRouter.toString()));
  const current = useRef(search);

  const follow = useCallback((next: string) => {
    current.current = next;
    setSearch(next);
  }, []);

  // The router tells of links and of "back"; what it tells may be late, the window is not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: fromRouter is the signal to look at the window again
  useEffect(() => follow(canonical(window.location.search)), [fromRouter, follow]);
  useEffect(() => {
    const onPopState = () => follow(canonical(window.location.search));
    window.addEventListener("popstate", onPopState);
    return () => window.removeEventListener("popstate", onPopState);
  }, [follow]);

  const change = useCallback<ChangeAddress>(
    (part, how = "push") => {
      const next = writeView({ ...readView(current.current), ...part });
      if (next === current.current) return;
      follow(next);
      const url = window.location.pathname + next;
      if (how === "push") window.history.pushState(null, "", url);
      else window.history.replaceState(null, "", url);
    },
    [follow],
  );

  return [useMemo(() => readView(search), [search]), change];
}

const canonical = (search: string) => writeView(readView(search));

"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";

/** Long enough not to ask the server at each letter. */
const PAUSE = 250;

/** The address is where a list keeps its filters; to change it asks the server for another page of it. */
export function useListAddress() {
  const router = useRouter();
  const path = usePathname();
  const [pending, start] = useTransition();
  return {
    pending,
    /** "" takes a parameter out. Another filter begins at its first page. */
    change(part: Record<string, string>) {
      const search = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries({ page: "", ...part })) {
        if (value) search.set(name, value);
        else search.delete(name);
      }
      start(() => router.replace(search.size > 0 ? `${path}?${search}` : path, { scroll: false }));
    },
  };
}

/** What is typed stands in the box at once, and in the address after a pause. */
export function useSearchWords(words: string, onWords: (words: string) => void) {
  const [typed, setTyped] = useState(words);
  const told = useRef(words);
  const tell = useRef(onWords);
  useEffect(() => {
    tell.current = onWords;
  });
  useEffect(() => {
    if (typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      tell.current(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  // The back button brings other words.
  if (words !== told.current && typed === told.current) {
    told.current = words;
    setTyped(words);
  }
  return [typed, setTyped] as const;
}

"use client";

import { useEffect, useState } from "react";

/** sessionStorage, or what stands for it. */
type Drawer = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Words that were not sent yet, kept in this tab under the place where they are written: a closed sheet loses none. */
export function keptWords(drawer: () => Drawer, place: string) {
  const key = `marronnier:comment:${place}`;
  return {
    read(): string {
      try {
        return drawer().getItem(key) ?? "";
      } catch {
        return "";
      }
    },
    write(text: string): void {
      try {
        if (text.trim() === "") drawer().removeItem(key);
        else drawer().setItem(key, text);
      } catch {
        // A full or forbidden drawer costs the safety net, not the words on the screen.
      }
    },
  };
}

const session = () => window.sessionStorage;

/** A text that outlives the part of the page in which it is typed. */
export function useKeptWords(place: string, first = ""): [string, (text: string) => void] {
  const [text, setText] = useState(first);
  // After the first drawing: the server knows nothing of this tab.
  useEffect(() => {
    const kept = keptWords(session, place).read();
    if (kept !== "") setText(kept);
  }, [place]);
  function type(next: string) {
    setText(next);
    keptWords(session, place).write(next);
  }
  return [text, type];
}

"use client";

import { useEffect } from "react";
import { useTakeBack } from "./use-take-back";

const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog]";

/** Ctrl/Cmd+Z takes back the last change of this tab, with Shift, or Ctrl+Y, does it again. Fields keep their own undo. */
export function UndoKeys({ workspace }: { workspace: string }) {
  const takeBack = useTakeBack(workspace);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      void takeBack(key === "y" || event.shiftKey ? "redo" : "undo");
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [takeBack]);
  return null;
}

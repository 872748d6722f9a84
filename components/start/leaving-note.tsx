"use client";

import { Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

/** In the place of what is taken off a list: where it will go, and the way back. */
export function LeavingNote({ text, keep, onKeep }: { text: string; keep: string; onKeep: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was pressed to take it off is gone; a tick that took it off keeps the focus.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line-2 border-t px-4 py-3 text-sm first:border-t-0">
      <Trash2 aria-hidden="true" className="size-4 shrink-0 text-warn" />
      <p role="status" className="min-w-0 flex-1 basis-56 text-ink-2">
        {text}
      </p>
      <Button ref={button} size="sm" onClick={onKeep}>
        {keep}
      </Button>
    </div>
  );
}

"use client";

import { type Dispatch, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useRefusalText } from "@/components/ui/refusal-text";
import { dismissUndoOffers, toast } from "@/components/ui/toaster";
import { redoChange, undoChange } from "@/lib/activity/actions";
import type { PlanChange } from "@/lib/calendar/view";
import { ask } from "./ask";
import type { CalendarAction, CalendarState } from "./state";
import { useNews } from "./use-news";

export interface UndoApi {
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
  /** One is under way. */
  undoing: boolean;
}

/** Takes back, and does again, every change of this page: by button, by Ctrl/Cmd+Z, by Ctrl/Cmd+Shift+Z and Ctrl+Y. */
export function useUndoApi(
  state: CalendarState,
  dispatch: Dispatch<CalendarAction>,
  onDone: (change: PlanChange) => void,
): UndoApi {
  const news = useNews(state);
  const refusalText = useRefusalText();
  const busy = useRef(false);
  const [undoing, setUndoing] = useState(false);
  const { slug } = state.frame.workspace;
  const lastUndoable = state.history.undoable.at(-1);
  const lastRedoable = state.history.redoable.at(-1);

  const run = useCallback(
    async (via: "undo" | "redo", activityId: string | undefined) => {
      if (!activityId || busy.current) return;
      busy.current = true;
      setUndoing(true);
      const call = via === "undo" ? undoChange : redoChange;
      const answer = await ask(() => call({ workspace: slug, activityId }));
      busy.current = false;
      setUndoing(false);
      if (answer.ok) {
        dismissUndoOffers();
        dispatch({ type: "adopted", change: answer.data.change, via, from: activityId });
        news.tell(via === "undo" ? news.undone : news.redone, answer.data.change);
        onDone(answer.data.change);
        return;
      }
      // What can never be taken back must not stand in the way of what is older.
      if (answer.code !== "unavailable" && answer.code !== "signed_out")
        dispatch({ type: "forgot", activityId });
      toast({ title: news.notUndone, description: refusalText(answer), tone: "bad" });
      news.say(`${news.notUndone} ${refusalText(answer)}`);
    },
    [slug, dispatch, news, refusalText, onDone],
  );

  const moving = state.pending.length > 0;
  const [waiting, setWaiting] = useState<{ known: string | undefined } | null>(null);
  // Whoever takes back a move that the server has not answered yet means that move, not the one before it.
  const undo = useCallback(
    () => (moving ? setWaiting({ known: lastUndoable }) : void run("undo", lastUndoable)),
    [moving, run, lastUndoable],
  );
  useEffect(() => {
    if (!waiting || moving) return;
    setWaiting(null);
    // Refused, it went back by itself.
    if (lastUndoable !== waiting.known) void run("undo", lastUndoable);
  }, [waiting, moving, run, lastUndoable]);
  const redo = useCallback(() => void run("redo", lastRedoable), [run, lastRedoable]);
  useUndoKeys(undo, redo);
  // A toast that offers it outlives the part of the page that made it: what it calls is the undo of then, not of now.
  const latest = useRef({ undo, redo });
  useEffect(() => {
    latest.current = { undo, redo };
  }, [undo, redo]);
  const steady = useMemo(
    () => ({ undo: () => latest.current.undo(), redo: () => latest.current.redo() }),
    [],
  );
  return useMemo(
    () => ({ ...steady, canUndo: !!lastUndoable || moving, canRedo: !!lastRedoable, undoing }),
    [steady, lastUndoable, lastRedoable, moving, undoing],
  );
}

function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || writesText(event.target)) return;
      const key = event.key.toLowerCase();
      const wanted =
        key === "z" ? (event.shiftKey ? redo : undo) : key === "y" && !event.shiftKey ? redo : null;
      if (!wanted) return;
      event.preventDefault();
      wanted();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [undo, redo]);
}

/** Where one writes, the keys belong to the text. */
export function writesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox],[type=radio]), textarea, select"))
  );
}

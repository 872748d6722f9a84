/** Handles of what can be taken back, and of what was taken back and can be done again; the newest last. */
export interface History {
  undoable: readonly string[];
  redoable: readonly string[];
}

export const emptyHistory: History = { undoable: [], redoable: [] };

/** Far more than anybody takes back one by one. */
const DEPTH = 200;

/**
 * `via` says what made the new handle, and `from` which handle it answers: undoing a change gives the handle of the
 * contrary, which is what "again" takes, and the other way round. A new change makes "again" meaningless.
 */
export function recorded(
  history: History,
  activityId: string | null,
  via: "change" | "undo" | "redo",
  from?: string,
): History {
  if (via === "change") {
    return activityId ? { undoable: pushed(history.undoable, activityId), redoable: [] } : history;
  }
  const undoable = history.undoable.filter((id) => id !== from);
  const redoable = history.redoable.filter((id) => id !== from);
  if (!activityId) return { undoable, redoable };
  return via === "undo"
    ? { undoable, redoable: pushed(redoable, activityId) }
    : { undoable: pushed(undoable, activityId), redoable };
}

function pushed(ids: readonly string[], id: string): readonly string[] {
  return [...ids, id].slice(-DEPTH);
}

import { emptyHistory, type History, recorded } from "./history";

/** What this tab changed, by workspace: kept while one walks from page to page, the calendar among them. */
const histories = new Map<string, History>();
const listeners = new Set<(workspace: string) => void>();

export function remember(workspace: string, ...change: Tail<Parameters<typeof recorded>>) {
  histories.set(workspace, recorded(historyOf(workspace), ...change));
  for (const listener of listeners) listener(workspace);
}

/** For the calendar: a toast that came along from the page before may take something back while it is open. */
export function onRemembered(listener: (workspace: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const historyOf = (workspace: string): History => histories.get(workspace) ?? emptyHistory;

/** What the calendar, which keeps its own while it is open, leaves to the pages after it. */
export function keepHistory(workspace: string, history: History) {
  histories.set(workspace, history);
}

/** The handle that the next "undo" or "again" takes. */
export function newest(workspace: string, way: "undo" | "redo"): string | undefined {
  const history = historyOf(workspace);
  return (way === "undo" ? history.undoable : history.redoable).at(-1);
}

type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

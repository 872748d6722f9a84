import { emptyHistory, type History, recorded } from "@/components/calendar/store/history";

/** What this tab changed, by workspace: kept while one walks from page to page, the calendar among them. */
const histories = new Map<string, History>();

export function remember(workspace: string, ...change: Tail<Parameters<typeof recorded>>) {
  histories.set(workspace, recorded(historyOf(workspace), ...change));
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

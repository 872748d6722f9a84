import { emptyHistory, type History, recorded } from "@/components/calendar/store/history";

/** What this tab changed outside of the calendar, by workspace: kept while one walks from page to page. */
const histories = new Map<string, History>();

export function remember(workspace: string, ...change: Tail<Parameters<typeof recorded>>) {
  histories.set(workspace, recorded(histories.get(workspace) ?? emptyHistory, ...change));
}

/** The handle that the next "undo" or "again" takes. */
export function newest(workspace: string, way: "undo" | "redo"): string | undefined {
  const history = histories.get(workspace) ?? emptyHistory;
  return (way === "undo" ? history.undoable : history.redoable).at(-1);
}

type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

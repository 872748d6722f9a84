import type { Day } from "@/lib/platform/time";
import { type ResultsRange, rangeAsked } from "./range";

export const TABS = ["publications", "kpi"] as const;
export type ResultsTab = (typeof TABS)[number];

export interface ResultsFilter {
  tab: ResultsTab;
  range: ResultsRange;
  /** "": all. */
  channelId: string;
  objectiveId: string;
  /** Only what nothing was entered for. */
  missing: boolean;
  page: number;
}

/** What the address of the page asks for. */
export function readResultsFilter(asked: URLSearchParams, today: Day): ResultsFilter {
  const page = Number(asked.get("page"));
  return {
    tab: asked.get("tab") === "kpi" ? "kpi" : "publications",
    range: rangeAsked(Object.fromEntries(asked), today),
    channelId: asked.get("channel") ?? "",
    objectiveId: asked.get("objective") ?? "",
    missing: asked.get("missing") === "1",
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The same as an address; what is usual stays out of it. */
export function resultsQuery({ tab, range, channelId, objectiveId, missing, page }: ResultsFilter): string {
  const query = new URLSearchParams();
  if (tab !== "publications") query.set("tab", tab);
  if (range.range !== "month") query.set("range", range.range);
  if (range.range === "custom") {
    query.set("from", range.from);
    query.set("to", range.to);
  }
  if (channelId) query.set("channel", channelId);
  if (objectiveId) query.set("objective", objectiveId);
  if (missing) query.set("missing", "1");
  if (page > 1) query.set("page", String(page));
  return query.toString();
}

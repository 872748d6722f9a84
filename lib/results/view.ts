import type { Day, Wall } from "@/lib/platform/time";
import type { ResultsRange } from "./range";
import type { Figure, Figures } from "./vocabulary";
import type { Week } from "./weeks";

/** One publication that is out, with what it brought. */
export interface ResultRow {
  id: string;
  /** Of the publication; guards `result`. */
  version: number;
  /** Of its figures; 0: none were ever entered. */
  figuresVersion: number;
  postId: string;
  title: string;
  channelId: string;
  at: Wall;
  objectiveId: string | null;
  figures: Figures;
  takenOn: Day | null;
  /** The one number of the plan document. */
  result: number | null;
  editable: boolean;
}

/** Of a channel, or of all: `median` is of those publications that have the figure. */
export interface Tally {
  channelId: string | null;
  count: number;
  without: number;
  figures: Record<Figure, { total: number | null; median: number | null; of: number }>;
}

/** What was meant for an objective in those days, and what came of it. */
export interface ObjectiveResults {
  id: string | null;
  name: string;
  planned: number;
  out: number;
  without: number;
  kpi: string | null;
  target: number | null;
  /** Sum of the weekly values entered in those days; null: none. */
  value: number | null;
}

export interface ResultsPage {
  range: ResultsRange;
  today: Day;
  channels: { id: string; name: string; network: string }[];
  objectives: { id: string; name: string }[];
  rows: ResultRow[];
  /** Rows that the filter finds, of which `rows` is a page. */
  count: number;
  page: number;
  pages: number;
  tallies: Tally[];
  byObjective: ObjectiveResults[];
  mayPlan: boolean;
}

export interface KpiObjective {
  id: string;
  name: string;
  kpi: string | null;
  target: number | null;
  planned: number;
  out: number;
  /** One a week, in order. `version` 0: none was ever entered. */
  values: { value: number | null; version: number }[];
}

export interface KpiPage {
  range: ResultsRange;
  today: Day;
  weeks: Week[];
  objectives: KpiObjective[];
  mayPlan: boolean;
}

export interface StoredResults {
  publicationId: string;
  version: number;
  figuresVersion: number;
  figures: Figures;
  takenOn: Day | null;
  result: number | null;
}

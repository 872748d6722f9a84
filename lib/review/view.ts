import type { Severity } from "@/lib/plan/flag";
import type { RhythmState } from "@/lib/plan/meters";
import type { CadencePer, Format, Network } from "@/lib/plan/vocabulary";
import type { Day, DayRange } from "@/lib/platform/time";
import type { FlagFamily } from "./vocabulary";

/** Planned publications of one kind: `share` of those it is counted among. id null: those that carry none. */
export interface Part {
  id: string | null;
  name: string;
  count: number;
  share: number;
}

export interface ObjectivePart extends Part {
  weight: number | null;
  /** What the rules say of its share; null: nothing, or not judged. */
  state: "neglected" | "dominant" | null;
}

export interface ColumnPart extends Part {
  /** Share that it should have; null: none set. */
  target: number | null;
}

export interface FormatPart extends Part {
  id: Format | null;
  /** On how many channels `mix.monotony` says it is nearly all there is. */
  monotonous: number;
}

/** One week or month of a channel, cut to the month that is reviewed. */
export interface Bucket extends DayRange {
  planned: number;
  owed: number;
  /** null: no limit, or not judged. */
  allowed: number | null;
  state: RhythmState;
}

export interface ChannelPart {
  id: string;
  name: string;
  network: Network;
  per: CadencePer;
  planned: number;
  /** Live coverage, which no maximum counts; among `planned`. */
  live: number;
  /** What its buckets owe together, and bear; null where one of them has no limit. */
  owed: number;
  allowed: number | null;
  buckets: Bucket[];
}

export interface Outcomes {
  /** planned = published + missed + toCome. */
  planned: number;
  published: number;
  missed: number;
  toCome: number;
  /** Dated, and not planned. */
  ideas: number;
  failed: number;
  cancelled: number;
  /** Posts of `planned` in review. */
  inReview: number;
}

export interface Promotion {
  count: number;
  share: number;
  limit: number;
  /** `mix.promotional` stands. */
  over: boolean;
}

export type Severities = Record<Severity, number>;

export interface FamilyFlags extends Severities {
  family: FlagFamily;
  total: number;
  /** Of the month before. */
  before: number;
}

export interface Spending {
  id: string;
  name: string;
  /** Of posts that first appear in the month. */
  inMonth: number;
  /** Of all posts of the campaign; null where it has no budget: then nobody compares it. */
  spent: number | null;
  budget: number | null;
  /** `budget.overspent` stands. */
  over: boolean;
}

export interface ObjectiveResult {
  id: string;
  name: string;
  kpi: string | null;
  target: number | null;
  /** Sum of what the publications of the month brought. */
  sum: number;
  /** Sum of the KPI's values entered for the weeks that the month touches; null: none. */
  value: number | null;
  /** How many of the published ones have a result. */
  measured: number;
  published: number;
}

/** What the plan of a workspace says of one month. */
export interface Review {
  month: DayRange;
  today: Day;
  outcomes: Outcomes;
  objectives: ObjectivePart[];
  /** Publications that have an objective: what their shares are of. */
  withObjective: number;
  /** Fewer than this and the rules judge no share. */
  sampleSize: number;
  channels: ChannelPart[];
  audiences: Part[];
  columns: ColumnPart[];
  formats: FormatPart[];
  promotion: Promotion;
  flags: FamilyFlags[];
  spending: Spending[];
  results: ObjectiveResult[];
}

export interface WeekTotal extends DayRange {
  /** Minutes. */
  load: number;
  room: number;
  /** People above their room, as `load.overload` judges. */
  over: number;
}

export interface Loaded {
  id: string;
  name: string;
  load: number;
  room: number;
  /** Weeks above what they have. */
  over: number;
  /** The first of them. */
  week: Day | null;
}

/** The review of a month with what stands beside the plan. */
export interface MonthReview extends Review {
  team: { weeks: WeekTotal[]; people: Loaded[] };
  approvals: Waiting;
}

export interface Waiting {
  /** Whether anybody has to approve anything here. */
  asked: boolean;
  /** Posts in the queue, those with a publication in the month, and those that this reader is asked for. */
  all: number;
  inMonth: number;
  mine: number;
}

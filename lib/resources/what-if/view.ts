import type { LapsingPost } from "@/lib/approvals/view";
import type { PublicationNames } from "@/lib/flags/names";
import type { Period } from "@/lib/plan/document";
import type { Flag, RuleId, Severity } from "@/lib/plan/flag";
import type { Network } from "@/lib/plan/vocabulary";
import type { Gauge } from "../view";

/** A channel that comes or goes. */
export interface ChangedChannel {
  id: string;
  name: string;
  network: Network;
  /** `rests`: something was published there, so it stays as a minimal presence. */
  how: "comes" | "goes" | "rests";
  /** Publications a week that its rhythm owes. */
  owed: number;
  /** Minutes a week of the work that comes or goes with it; 0 where it owes nothing now. */
  minutes: number;
  /** Publications that leave with it, and those that stay because they were out. */
  leaving: number;
  published: number;
}

export interface ChangedObjective {
  id: string;
  name: string;
  how: "comes" | "goes" | "weighs";
  before: number | null;
  after: number | null;
}

/** What serves an objective: channels that are active, on networks that this workspace calls good for it. */
export interface Served {
  primary: string[];
  secondary: string[];
}

export interface Coverage {
  id: string;
  name: string;
  /** null: it is not there. An own objective has no advice, so it is not told of. */
  before: Served | null;
  after: Served | null;
}

/** Flags of one rule: how many, and the first of them for words. */
export interface RuleChange {
  rule: RuleId;
  severity: Severity;
  count: number;
  first: Flag[];
}

/** What speaks against a scenario: flags that come, or become more severe. */
export interface Raised {
  count: number;
  errors: number;
  /** The worst of them; null: there is none. */
  severity: Severity | null;
}

/** Approvals that adopting takes back: of posts that lose a channel. */
export interface LapsingApprovals {
  approved: number;
  begun: number;
  /** Some of both. */
  first: LapsingPost[];
}

export interface WhatIf {
  before: Gauge;
  after: Gauge;
  channels: ChangedChannel[];
  objectives: ChangedObjective[];
  /** Where something changes. */
  coverage: Coverage[];
  flags: {
    before: number;
    after: number;
    came: RuleChange[];
    went: RuleChange[];
    /** As they would be: more severe than now, or less. */
    changed: RuleChange[];
    raised: Raised;
  };
  lapsing: LapsingApprovals;
  /** Of what the flags above name: by its sort and its id ("post p1"). */
  names: Record<string, string>;
  publications: Record<string, PublicationNames>;
  /** What is judged: nothing is said of days outside it. */
  horizon: Period;
  /** From when new channels owe their rhythm. */
  begins: string;
  /** What all of this was reckoned from: adopting is refused once it is no longer so. */
  seen: Seen;
}

/** The things that a scenario names, in the version in which they were looked at. */
export interface Seen {
  channels: Record<string, { version: number; carried: number }>;
  /** All of them, where their weights are shared out anew. */
  objectives: Record<string, number>;
  /** How many approvals would lapse: nobody takes back unseen what somebody gave meanwhile. */
  lapsing: number;
}

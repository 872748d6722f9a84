import type { Period } from "@/lib/plan/document";
import type { WeekLoad } from "@/lib/plan/load";
import type { Network } from "@/lib/plan/vocabulary";
import type { CostKind } from "./vocabulary";

/** Hours of a week, in minutes: what the active channels owe against what everybody has. */
export interface Gauge {
  making: number;
  answering: number;
  /** Beside what the check counts: reading along is ours, and no part of the plan document. */
  following: number;
  /** Making and answering: what `load.unsustainable` measures. */
  asked: number;
  /** Its limit. */
  there: number;
  /** Publications that the active channels owe a week. */
  owed: number;
}

export interface ChannelMeans {
  id: string;
  name: string;
  network: Network;
  version: number;
  /** On some day of what is judged. The others owe nothing. */
  isActive: boolean;
  /** Publications a week, as the rhythm has it. */
  owed: number;
  /** Publications a week, on the average of those of the coming weeks' days on which it is active; null: on none. */
  planned: number | null;
  /** Those days, where they are not all of them. */
  counted: Counted | null;
  /** So few that the rhythm is not kept over these days, rounded as the check rounds it. */
  isBehind: boolean;
  /** Minutes a week. */
  making: number;
  answering: number;
  following: number;
  /** What was set; null: the network's, or nothing. */
  own: { answering: number | null; following: number | null };
}

/** Some of the coming weeks' days: how many, and from when to when. */
export interface Counted {
  days: number;
  runs: Period[];
}

export interface PersonMeans {
  id: string;
  name: string;
  version: number;
  isSelf: boolean;
  /** Whoever looks may say how much time they have. */
  mayEdit: boolean;
  minutesPerWeek: number;
  /** The next four are minutes a week, on the average of the coming weeks: what they have once absences are taken off, … */
  room: number;
  /** … what is due of them, … */
  making: number;
  /** … and their part of answering and following on the channels that they watch. */
  answering: number;
  following: number;
  /** The worst that the check says of one of these weeks, and of how many it says something. */
  severity: WeekLoad["severity"];
  weeksOver: number;
  /** From Monday to Friday, in all of these weeks. */
  daysAway: number;
  /** On all of them. */
  isAway: boolean;
}

/** Everybody together. */
export interface WeekMeans extends Period {
  load: number;
  room: number;
}

/** What was spent on each kind; `unsaid`: on what, nobody said. */
export type SpendingByKind = Record<CostKind | "unsaid", number>;

export interface Spent {
  byKind: SpendingByKind;
  sum: number;
}

export interface CampaignSpending extends Spent {
  id: string;
}

export interface Money {
  /** Whatever their days, as the check compares them with the budget. */
  campaigns: CampaignSpending[];
  /** A post costs once, in the month of its first publication; `outside`: those of no campaign. */
  month: { days: Period; spent: number; outside: Spent; there: number | null };
}

export interface Resources {
  gauge: Gauge;
  /** This one and those that follow. */
  weeks: WeekMeans[];
  channels: ChannelMeans[];
  people: PersonMeans[];
  money: Money;
  /** Of the workspace, for changes of its money. */
  version: number;
}

import type { Day, Wall } from "@/lib/platform/time";
import type {
  AssignmentRole,
  CadencePer,
  EventKind,
  Format,
  LimitName,
  Market,
  MediaType,
  Network,
  ObjectiveKind,
  PLAN_FORMAT,
  PostStatus,
  Presence,
  WeekStart,
} from "./vocabulary";

/**
 * One editorial plan as one value, marronnier/plan@1 in its normalised form: every key is there, what a document leaves
 * out reads null, "", 0, false, [] or {}. readPlan makes it from anything, writePlan turns it back into a document.
 */
export type Plan = {
  format: typeof PLAN_FORMAT;
  workspace: PlanWorkspace;
  /** What is being planned; both days included. */
  period: Period;
  /** null: judge the whole period. */
  today: Day | null;
  channels: PlanChannel[];
  objectives: PlanObjective[];
  campaigns: PlanCampaign[];
  events: PlanEvent[];
  contributors: PlanContributor[];
  tasks: PlanTask[];
  /** Whom the content is for. Beyond the specification: left out of a document where there are none. */
  audiences: PlanAudience[];
  /** Recurring editorial themes. Beyond the specification, as audiences are. */
  columns: PlanColumn[];
  posts: PlanPost[];
};

/** Inclusive local dates. */
export type Period = { from: Day; to: Day };

export type PlanWorkspace = {
  name: string;
  timeZone: string;
  weekStart: WeekStart;
  /** Own domains; their sub-domains count as own. */
  sites: string[];
  /** Only what departs from DEFAULT_LIMITS. */
  limits: Partial<Record<LimitName, number>>;
};

export type PlanChannel = {
  id: string;
  name: string;
  network: Network;
  /** null: the workspace's. */
  timeZone: string | null;
  presence: Presence;
  activeFrom: Day | null;
  activeTo: Day | null;
  pauses: Period[];
  /** null: the network's. Given, it replaces it whole. */
  cadence: PlanCadence | null;
  /** Contributor ids. */
  monitors: string[];
  /** null: the network's. */
  careMinutesPerWeek: number | null;
};

/** null: no limit of that sort. */
export type PlanCadence = {
  per: CadencePer;
  min: number | null;
  max: number | null;
  maxPerDay: number | null;
  minGapHours: number | null;
  maxSilenceDays: number | null;
};

export type PlanObjective = {
  id: string;
  name: string;
  kind: ObjectiveKind;
  /** Share of publications, 0..1; null or 0: none set. */
  weight: number | null;
  from: Day | null;
  to: Day | null;
  kpi: string | null;
  target: number | null;
};

export type PlanCampaign = { id: string; name: string; budget: number | null };

export type PlanEvent = {
  id: string;
  name: string;
  start: Day;
  end: Day;
  kind: EventKind;
  preparationDays: number | null;
  communicationDays: number | null;
  freezeDays: number | null;
  followUpDays: number | null;
  /** Contributor id. */
  owner: string | null;
};

export type PlanContributor = { id: string; name: string; minutesPerWeek: number; absences: Period[] };

export type PlanTask = { id: string; event: string; title: string; due: Day | null; done: boolean };

export type PlanAudience = {
  id: string;
  name: string;
  market: Market | null;
  /** What they do, how old they are, where they live, how they are spoken to: in words, null where nobody said. */
  sector: string | null;
  job: string | null;
  age: string | null;
  place: string | null;
  tone: string | null;
};

export type PlanColumn = {
  id: string;
  name: string;
  /** What it is about, for whoever writes it. */
  brief: string | null;
  /** Share of publications that it should have, 0..1; null: none set. */
  share: number | null;
};

export type PlanPost = {
  id: string;
  title: string;
  status: PostStatus;
  objective: string | null;
  campaign: string | null;
  event: string | null;
  format: Format | null;
  promotional: boolean;
  cost: number;
  /** ISO 8601 in UTC, "2026-10-20T08:00:00Z". */
  createdAt: string | null;
  text: string;
  link: string | null;
  media: PlanMedia[];
  publications: PlanPublication[];
  assignments: PlanAssignment[];
  /** Ids; beyond the specification: left out of a document where null. */
  audience: string | null;
  column: string | null;
};

export type PlanMedia = { type: MediaType; alt: string | null };

export type PlanPublication = {
  id: string;
  channel: string;
  /** Wall-clock time in the channel's zone; null while undated. */
  at: Wall | null;
  /** This channel's own wording; null: the post's. */
  text: string | null;
  /** What it brought; null while unknown. */
  result: number | null;
};

export type PlanAssignment = {
  contributor: string;
  role: AssignmentRole;
  minutes: number;
  due: Day | null;
  done: boolean;
};

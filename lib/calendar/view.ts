import type { FlagView } from "@/lib/flags/view";
import type {
  Period,
  PlanAudience,
  PlanCadence,
  PlanCampaign,
  PlanChannel,
  PlanColumn,
  PlanContributor,
  PlanEvent,
  PlanObjective,
  PlanTask,
} from "@/lib/plan/document";
import type { Flag, RuleId } from "@/lib/plan/flag";
import type { PostStatus } from "@/lib/plan/vocabulary";
import type { CampaignMoney } from "@/lib/resources/vocabulary";

/** One publication as the calendar shows it: no texts, so that a month of a thousand stays light. */
export interface CalendarPublication {
  id: string;
  postId: string;
  channelId: string;
  /** Wall-clock time in the channel's zone, "YYYY-MM-DDTHH:MM"; null while undated (it stands in the tray). */
  at: string | null;
  /** The same time as UTC milliseconds; null while undated. */
  instant: number | null;
  /** Guards the next move: an answer with `conflict` means somebody else was first. */
  version: number;
  title: string;
  status: PostStatus;
  objectiveId: string | null;
  campaignId: string | null;
  eventId: string | null;
  audienceId: string | null;
  columnId: string | null;
  format: string | null;
  promotional: boolean;
  hasMedia: boolean;
  contributorIds: string[];
  /** Whether this reader may move and edit it. */
  editable: boolean;
}

/** A post that no channel carries yet: it waits in the tray for a channel and a day. */
export interface LooseIdea {
  postId: string;
  title: string;
  status: PostStatus;
  objectiveId: string | null;
  audienceId: string | null;
  columnId: string | null;
  contributorIds: string[];
  editable: boolean;
}

export interface CalendarChannel extends PlanChannel {
  /** The rhythm in force: the channel's own or its network's. */
  rhythm: PlanCadence;
  /** The zone in force: the channel's own or the workspace's. */
  zone: string;
  /** "HH:MM": the time a dropped idea takes. */
  usualTime: string;
  /** To read its figures and what others publish there; null: none is reckoned with. */
  followMinutesPerWeek: number | null;
  version: number;
}

/** What this reader may do here; every action checks again. */
export interface Abilities {
  contribute: boolean;
  plan: boolean;
  configure: boolean;
}

/** All that the calendar needs beside the publications. */
export interface CalendarFrame {
  workspace: {
    slug: string;
    name: string;
    timeZone: string;
    weekStart: "monday" | "sunday" | "saturday";
    sites: string[];
    limits: Record<string, number>;
    /** Not judged in this workspace. */
    rulesOff: RuleId[];
  };
  /** What is judged; days beyond it are shown as not judged yet. */
  horizon: Period;
  today: string;
  channels: CalendarChannel[];
  objectives: (PlanObjective & { version: number })[];
  campaigns: (PlanCampaign & { money: CampaignMoney | null; version: number })[];
  events: (PlanEvent & { version: number })[];
  tasks: (PlanTask & { version: number })[];
  audiences: (PlanAudience & { version: number })[];
  columns: (PlanColumn & { version: number })[];
  contributors: (PlanContributor & { version: number })[];
  abilities: Abilities;
  /** The contributor this reader is, where the account is linked to one. */
  contributorId: string | null;
}

/** The first payload of the calendar page. */
export interface CalendarData {
  frame: CalendarFrame;
  /** Days whose publications are all in `publications`; covers the shown range and the horizon. */
  loaded: Period;
  publications: CalendarPublication[];
  undated: CalendarPublication[];
  looseIdeas: LooseIdea[];
  flags: FlagView[];
  /** Id of the newest activity: tells whether a kept page is stale. */
  revision: string | null;
}

/** What every action that changes the plan answers: adopt it as it stands. */
export interface PlanChange {
  /** The undo handle; null where nothing changed. */
  activityId: string | null;
  verb: string;
  came: FlagView[];
  went: Flag[];
  /** Every touched publication as it is now, dated or not. */
  publications: CalendarPublication[];
  /** Touched publications that are no longer there (binned, taken off a channel). */
  removed: string[];
  /** Touched posts that no channel carries. */
  looseIdeas: LooseIdea[];
  /** Touched posts that are no longer loose (binned, or placed). */
  noLongerLoose: string[];
  /** Present where channels, events, objectives, … changed. */
  frame: CalendarFrame | null;
  revision: string | null;
  /** The revision that it comes after: whoever holds that one is up to date with this change. */
  previous: string | null;
}

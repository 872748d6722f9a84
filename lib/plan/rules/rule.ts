import type { Findings } from "../findings";
import type { RuleId } from "../flag";
import type { Span } from "../prepared/calendar";
import type { PreparedChannel } from "../prepared/channels";
import type { PreparedEvent } from "../prepared/events";
import type { PreparedPlan } from "../prepared/prepare";
import type { Ranks } from "../prepared/sequence";
import type { PreparedCampaign } from "../prepared/spending";
import type { PreparedPost } from "../prepared/timeline";
import type { PreparedContributor } from "../prepared/work";

/**
 * A rule judges one thing at a time, and adds what it finds under its own name. What it judges at a time is all that a
 * change can touch: a full check asks it about everything, a recheck about what the change concerns.
 */
export type Rule =
  | ChannelRule
  | TextRule
  | EventRule
  | PostRule
  | PublicationRule
  | MonthRule
  | WorkRule
  | CampaignRule
  | PlanRule;

/**
 * Judges a channel around some days, `reach`: every flag that a publication coming or going on one of them can bring or
 * take away. It may find more, as long as what else it finds does not depend on those days.
 */
export type ChannelRule = {
  id: RuleId;
  of: "channel";
  judge(channel: PreparedChannel, reach: Span, plan: PreparedPlan, findings: Findings): void;
};

/**
 * Judges publications of one channel whose texts may be the same, by instant, then id: those from rank `first` to `next`,
 * which is the first behind the days that a change concerns.
 */
export type TextRule = {
  id: RuleId;
  of: "text";
  judge(group: readonly number[], ranks: Ranks, plan: PreparedPlan, findings: Findings): void;
};

/** Judges an event that is not a note. */
export type EventRule = {
  id: RuleId;
  of: "event";
  judge(event: PreparedEvent, plan: PreparedPlan, findings: Findings): void;
};

/** Judges a post of any status, with publications or without. */
export type PostRule = {
  id: RuleId;
  of: "post";
  judge(post: PreparedPost, plan: PreparedPlan, findings: Findings): void;
};

/** Judges the planned publication at a place of the timeline, on a day of the period. */
export type PublicationRule = {
  id: RuleId;
  of: "publication";
  judge(place: number, plan: PreparedPlan, findings: Findings): void;
};

/** Judges a month sample: a calendar month, cut to the period, with the places of its planned publications in order. */
export type MonthRule = {
  id: RuleId;
  of: "month";
  judge(month: Span, places: readonly number[], plan: PreparedPlan, findings: Findings): void;
};

/** Judges what one week asks of one contributor; `week` is its place in the calendar's weeks. */
export type WorkRule = {
  id: RuleId;
  of: "work";
  judge(contributor: PreparedContributor, week: number, plan: PreparedPlan, findings: Findings): void;
};

export type CampaignRule = {
  id: RuleId;
  of: "campaign";
  judge(campaign: PreparedCampaign, plan: PreparedPlan, findings: Findings): void;
};

/** Judges what no post and no task has a part in. */
export type PlanRule = { id: RuleId; of: "plan"; judge(plan: PreparedPlan, findings: Findings): void };

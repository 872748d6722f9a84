import type { Findings } from "../findings";
import type { RuleId } from "../flag";
import type { Calendar } from "../prepared/calendar";
import type { PreparedChannel } from "../prepared/channels";
import type { PreparedEvent } from "../prepared/events";
import type { PreparedPlan } from "../prepared/prepare";

/** A rule judges one thing at a time, and adds what it finds under its own name. */
export type ChannelRule = {
  id: RuleId;
  of: "channel";
  judge(channel: PreparedChannel, calendar: Calendar, findings: Findings): void;
};

export type EventRule = {
  id: RuleId;
  of: "event";
  judge(event: PreparedEvent, plan: PreparedPlan, findings: Findings): void;
};

export type PlanRule = { id: RuleId; of: "plan"; judge(plan: PreparedPlan, findings: Findings): void };

export type Rule = ChannelRule | EventRule | PlanRule;

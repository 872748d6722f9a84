import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import { countIn } from "@/lib/plan/prepared/sequence";
import { dayNumber } from "@/lib/platform/time";
import type { PatternItem } from "@/lib/reference/patterns";
import type { Desk } from "./desk";
import type { ChannelReason } from "./vocabulary";

export type Suitable = { channel: PreparedChannel; because: ChannelReason };

/** Weeks around the day in which the least busy channel is sought. */
const AROUND = 7;

/**
 * The channels on which a post belongs, best first: on the networks that the schedule names, in its order; where the
 * workspace has none of them, those that its objectives of that day advise; else any that keeps a rhythm.
 */
export function suitableChannels(desk: Desk, item: PatternItem, day: number): Suitable[] {
  const channels = desk.index.prepared.channels.filter(({ channel }) => channel.presence === "active");
  const named = item.networks ?? [];
  const onNamed = channels
    .filter(({ channel }) => named.includes(channel.network))
    .sort((a, b) => named.indexOf(a.channel.network) - named.indexOf(b.channel.network) || byId(a, b));
  if (onNamed.length > 0) return as("schedule", onNamed);
  const rank = new Map(channels.map((channel) => [channel.id, advice(desk, channel, day)]));
  const quiet = ({ counted }: PreparedChannel) => countIn(counted, { from: day - AROUND, to: day + AROUND });
  const byAdvice = (a: PreparedChannel, b: PreparedChannel) =>
    rank.get(a.id)! - rank.get(b.id)! || quiet(a) - quiet(b) || byId(a, b);
  const advised = channels.filter(({ id }) => rank.get(id)! < UNADVISED).sort(byAdvice);
  if (advised.length > 0) return as("matrix", advised);
  return as(
    "any",
    channels.sort((a, b) => quiet(a) - quiet(b) || byId(a, b)),
  );
}

const UNADVISED = 2;

/** 0: advised first for an objective of the day, 1: in support, 2: neither. */
function advice({ index, fitOf }: Desk, { channel }: PreparedChannel, day: number): number {
  const ranks = index.prepared.objectives
    .filter(({ from, to }) => (!from || dayNumber(from) <= day) && (!to || dayNumber(to) >= day))
    .map(({ kind }) => RANK[fitOf(kind, channel.network) ?? "none"]);
  return Math.min(UNADVISED, ...ranks);
}

const RANK = { primary: 0, secondary: 1, caution: UNADVISED, none: UNADVISED } as const;

const as = (because: ChannelReason, channels: readonly PreparedChannel[]): Suitable[] =>
  channels.map((channel) => ({ channel, because }));

const byId = (a: PreparedChannel, b: PreparedChannel) => (a.id < b.id ? -1 : 1);

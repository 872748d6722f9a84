import { type Day, dayFromNumber, dayNumber } from "@/lib/platform/time";
import type { Plan } from "./document";
import { bucketAt, type Calendar, calendarOf, shared } from "./prepared/calendar";
import { activeDaysIn, type PreparedChannel } from "./prepared/channels";
import { type PreparedRhythms, prepareRhythms, type Setting } from "./prepared/prepare";
import { countIn } from "./prepared/sequence";
import { allowedIn } from "./rules/cadence/over-posting";
import { owedIn } from "./rules/cadence/under-posting";
import type { CadencePer } from "./vocabulary";

/** What a channel owes, bears and has in one of its buckets, counted as the cadence rules count. */
export type Rhythm = {
  per: CadencePer;
  /** The whole week or month, also where the period cuts it. */
  from: Day;
  to: Day;
  /** Planned in the bucket and the period; `live` of them are live coverage, which no maximum counts. */
  planned: number;
  live: number;
  /** The cadence as it is set, for a whole bucket. */
  min: number | null;
  max: number | null;
  /** The same for this bucket, in proportion to its active days. null: no limit, or not judged. */
  allowedMax: number | null;
  owedMin: number;
  /** Active days in the bucket and the period; with none, the bucket is not judged. */
  activeDays: number;
};

export type RhythmState = "idle" | "under" | "kept" | "over" | "far-over";

/** Counts of a plan, prepared once: for screens that ask for many meters of the same plan. */
export type Rhythms = {
  of(channelId: string, day: Day): Rhythm;
  /** Planned on that day of the period, live coverage left out, and how many the channel bears. */
  on(channelId: string, day: Day): DayCount;
};

export type DayCount = { count: number; maxPerDay: number | null };

export function rhythmsOf(plan: Plan, channels?: ReadonlySet<string>): Rhythms {
  return rhythmsIn(plan, prepareRhythms(plan, channels));
}

/** Of a plan that is prepared already, as it is when they are asked for. */
export function rhythmsIn(setting: Setting, { calendar, channels }: PreparedRhythms): Rhythms {
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return {
    of: (channelId, day) => rhythmIn(setting, calendar, byId.get(channelId)!, day),
    on: (channelId, day) => dayCount(byId.get(channelId)!, day),
  };
}

/** One meter: the rhythm of the bucket that holds `day`. Looks at that channel's publications only. */
export function rhythmOf(plan: Plan, channelId: string, day: Day): Rhythm {
  return rhythmsOf(plan, new Set([channelId])).of(channelId, day);
}

/** The verdict of the cadence rules on that bucket. */
export function rhythmState(rhythm: Rhythm): RhythmState {
  if (rhythm.activeDays === 0) return "idle";
  const counted = rhythm.planned - rhythm.live;
  const { allowedMax } = rhythm;
  if (allowedMax !== null && counted > allowedMax) return counted > 2 * allowedMax ? "far-over" : "over";
  return rhythm.planned < rhythm.owedMin ? "under" : "kept";
}

/** Whether the plan's period reaches into the bucket of that day: if not, it is not judged yet. */
export function isJudged(plan: Plan, per: CadencePer, day: Day): boolean {
  return shared(bucketAt(dayNumber(day), per, plan), calendarOf(plan).period) !== null;
}

function rhythmIn(plan: Setting, calendar: Calendar, channel: PreparedChannel, day: Day): Rhythm {
  const { per, min, max } = channel.cadence;
  const bucket = bucketAt(dayNumber(day), per, plan);
  const planned = countIn(channel.planned, bucket);
  return {
    per,
    from: dayFromNumber(bucket.from),
    to: dayFromNumber(bucket.to),
    planned,
    live: planned - countIn(channel.counted, bucket),
    min,
    max,
    allowedMax: allowedIn(channel, calendar, bucket),
    owedMin: owedIn(channel, calendar, bucket),
    activeDays: activeDaysIn(channel, calendar, bucket),
  };
}

function dayCount(channel: PreparedChannel, day: Day): DayCount {
  const number = dayNumber(day);
  return {
    count: countIn(channel.counted, { from: number, to: number }),
    maxPerDay: channel.cadence.maxPerDay,
  };
}

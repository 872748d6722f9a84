import { network } from "@/lib/networks";
import type { NetworkFacts } from "@/lib/networks/vocabulary";
import { dayNumber } from "@/lib/platform/time";
import type { PlanCadence, PlanChannel } from "../document";
import type { FlagSubject } from "../flag";
import { type Calendar, holds, type Span, shared, spanOf } from "./calendar";
import { exchange } from "./exchange";
import { copyOf, type Sequence, sequenceOf } from "./sequence";
import { type Texts, textsOf } from "./texts";
import type { Timeline } from "./timeline";

export type PreparedChannel = {
  channel: PlanChannel;
  id: string;
  facts: NetworkFacts;
  /** The subject of its flags: one object for all of them. */
  subject: FlagSubject;
  cadence: PlanCadence;
  /** All planned publications. */
  planned: Sequence;
  /** Those that count against the maxima: live coverage left out. The same object as `planned` while there is none. */
  counted: Sequence;
  /** By day of the period: 1 where the day is in activeFrom…activeTo and in no pause, whatever the presence. */
  open: Uint8Array;
  isAlwaysOpen: boolean;
  /** activeUpTo[d]: how many of the first d days of the period the channel is active on. */
  activeUpTo: Int32Array;
  /** All planned publications by their texts: null until somebody asks. */
  texts: Texts | null;
};

/** The channel's own cadence, else what its network bears. */
export function cadenceOf(channel: Pick<PlanChannel, "network" | "cadence">): PlanCadence {
  return channel.cadence ?? network(channel.network).cadence;
}

/** Places in the timeline of one channel's publications, and of those that are not live coverage; by instant, then id. */
export type Dealt = { planned: number[]; counted: number[] };

export function prepareChannel(
  channel: PlanChannel,
  timeline: Timeline,
  dealt: Dealt,
  calendar: Calendar,
): PreparedChannel {
  const { period } = calendar;
  const open = openDays(channel, period);
  const planned = sequenceOf(timeline, dealt.planned, period);
  const hasLive = dealt.counted.length < dealt.planned.length;
  return {
    channel,
    id: channel.id,
    facts: network(channel.network),
    subject: { channel: channel.id },
    cadence: cadenceOf(channel),
    planned,
    counted: hasLive ? sequenceOf(timeline, dealt.counted, period) : planned,
    open,
    isAlwaysOpen: !open.includes(0),
    activeUpTo: activeUpTo(channel, open),
    texts: null,
  };
}

/** The publication is of an event that takes place just then: no maximum counts it. */
export function isLive({ posts, days }: Timeline, place: number): boolean {
  const { event } = posts[place]!;
  return event !== undefined && holds(event.days, days[place]!);
}

/** Some publications leave the channel, others come. */
export function exchangeOn(channel: PreparedChannel, out: readonly number[], into: readonly number[]): void {
  const { timeline } = channel.planned;
  const countedOf = (places: readonly number[]) => places.filter((place) => !isLive(timeline, place));
  const intoCounted = countedOf(into);
  if (channel.counted === channel.planned && intoCounted.length < into.length)
    channel.counted = copyOf(channel.planned);
  exchange(channel.planned, out, into);
  if (channel.counted !== channel.planned) exchange(channel.counted, countedOf(out), intoCounted);
}

/** All planned publications of the channel by their texts; looked up once. */
export function textsOn(channel: PreparedChannel): Texts {
  channel.texts ??= textsOf(channel.planned.timeline, channel.planned.places);
  return channel.texts;
}

/** How many days of the span the channel is active on; days outside the period are none. */
export function activeDaysIn(channel: PreparedChannel, calendar: Calendar, span: Span): number {
  const both = shared(span, calendar.period);
  if (!both) return 0;
  const { from } = calendar.period;
  return channel.activeUpTo[both.to - from + 1]! - channel.activeUpTo[both.from - from]!;
}

/** Whether the channel is active on some day of the period. */
export function isEverActive({ activeUpTo }: PreparedChannel): boolean {
  return activeUpTo[activeUpTo.length - 1]! > 0;
}

function openDays(channel: PlanChannel, period: Span): Uint8Array {
  const open = new Uint8Array(period.to - period.from + 1);
  const from = channel.activeFrom === null ? period.from : dayNumber(channel.activeFrom);
  const to = channel.activeTo === null ? period.to : dayNumber(channel.activeTo);
  fill(open, { from, to }, period, 1);
  for (const pause of channel.pauses) fill(open, spanOf(pause), period, 0);
  return open;
}

function fill(days: Uint8Array, span: Span, period: Span, value: number): void {
  const both = shared(span, period);
  if (both) days.fill(value, both.from - period.from, both.to - period.from + 1);
}

function activeUpTo(channel: PlanChannel, open: Uint8Array): Int32Array {
  const upTo = new Int32Array(open.length + 1);
  if (channel.presence !== "active") return upTo;
  for (let day = 0; day < open.length; day++) upTo[day + 1] = upTo[day]! + open[day]!;
  return upTo;
}

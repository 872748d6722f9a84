import { readNumber, writeNumber } from "@/components/forms/numbers";
import type { CalendarChannel } from "@/lib/calendar/view";
import { network } from "@/lib/networks";
import type { Period, PlanCadence, PlanChannel } from "@/lib/plan/document";
import type { CadencePer, Network, Presence } from "@/lib/plan/vocabulary";
import type { Locale } from "@/lib/platform/time";

export const LIMITS = ["min", "max", "maxPerDay", "minGapHours", "maxSilenceDays"] as const;
export type Limit = (typeof LIMITS)[number];

/** A channel as its form holds it: texts as they are typed, "" for none. */
export interface ChannelValues extends Record<Limit, string> {
  network: Network;
  name: string;
  presence: Presence;
  /** "": the workspace's. */
  timeZone: string;
  usualTime: string;
  activeFrom: string;
  activeTo: string;
  pauses: Period[];
  /** "own": the limits below; "network": those of the network, whatever it becomes. */
  rhythm: "own" | "network";
  per: CadencePer;
  monitors: string[];
  /** "": the network's. */
  careMinutesPerWeek: string;
}

export function newChannelValues(first: Network, locale: Locale): ChannelValues {
  return {
    network: first,
    name: network(first).name[locale],
    presence: "active",
    timeZone: "",
    usualTime: "",
    activeFrom: "",
    activeTo: "",
    pauses: [],
    rhythm: "network",
    ...proposedRhythm(first, locale),
    monitors: [],
    careMinutesPerWeek: "",
  };
}

export function channelValues(channel: CalendarChannel, locale: Locale): ChannelValues {
  return {
    network: channel.network,
    name: channel.name,
    presence: channel.presence,
    timeZone: channel.timeZone ?? "",
    usualTime: channel.usualTime === networkTime(channel.network) ? "" : channel.usualTime,
    activeFrom: channel.activeFrom ?? "",
    activeTo: channel.activeTo ?? "",
    pauses: channel.pauses,
    rhythm: channel.cadence ? "own" : "network",
    ...typedRhythm(channel.rhythm, locale),
    monitors: channel.monitors,
    careMinutesPerWeek: writeNumber(channel.careMinutesPerWeek, locale),
  };
}

export function proposedRhythm(id: Network, locale: Locale) {
  return typedRhythm(network(id).cadence, locale);
}

/** The time of day at which a network's audience is there, "HH:MM"; the channel's usual time unless it has its own. */
export const networkTime = (id: Network) => network(id).bestTimes[0]?.from ?? "09:00";

/** What the action takes. */
export function channelFrom(values: ChannelValues): Omit<PlanChannel, "id"> & { usualTime: string | null } {
  return {
    network: values.network,
    name: values.name,
    presence: values.presence,
    timeZone: values.timeZone || null,
    usualTime: values.usualTime || null,
    activeFrom: values.activeFrom || null,
    activeTo: values.activeTo || null,
    pauses: values.pauses,
    cadence: values.rhythm === "own" ? cadenceFrom(values) : null,
    monitors: values.monitors,
    careMinutesPerWeek: readNumber(values.careMinutesPerWeek),
  };
}

export function cadenceFrom(values: ChannelValues): PlanCadence {
  return {
    per: values.per,
    min: readNumber(values.min),
    max: readNumber(values.max),
    maxPerDay: readNumber(values.maxPerDay),
    minGapHours: readNumber(values.minGapHours),
    maxSilenceDays: readNumber(values.maxSilenceDays),
  };
}

function typedRhythm(cadence: PlanCadence, locale: Locale): Record<Limit, string> & { per: CadencePer } {
  const limits = Object.fromEntries(LIMITS.map((limit) => [limit, writeNumber(cadence[limit], locale)]));
  return { per: cadence.per, ...(limits as Record<Limit, string>) };
}

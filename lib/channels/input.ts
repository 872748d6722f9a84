import { z } from "zod";
import { CADENCE_PERIODS, NETWORKS, PRESENCES } from "@/lib/plan/vocabulary";
import {
  amount,
  count,
  day,
  days,
  id,
  name,
  patchOf,
  period,
  slug,
  timeOfDay,
  version,
  zone,
} from "@/lib/platform/fields";

const cadence = z
  .strictObject({
    per: z.enum(CADENCE_PERIODS),
    min: count(1_000).nullable(),
    max: count(1_000).nullable(),
    maxPerDay: count(1_000).nullable(),
    minGapHours: amount(10_000).nullable(),
    maxSilenceDays: days.nullable(),
  })
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    error: "too_small",
    path: ["max"],
  });

export const channelFields = {
  name,
  network: z.enum(NETWORKS),
  timeZone: zone.nullable(),
  presence: z.enum(PRESENCES),
  activeFrom: day.nullable(),
  activeTo: day.nullable(),
  pauses: z.array(period).max(200, "too_long"),
  cadence: cadence.nullable(),
  monitors: z
    .array(id)
    .max(50, "too_long")
    .refine((ids) => new Set(ids).size === ids.length, "taken"),
  careMinutesPerWeek: amount(10_080).nullable(),
  usualTime: timeOfDay.nullable(),
};

export const newChannel = z.strictObject({
  workspace: slug,
  channel: z
    .strictObject({
      ...channelFields,
      timeZone: channelFields.timeZone.default(null),
      presence: channelFields.presence.default("active"),
      activeFrom: channelFields.activeFrom.default(null),
      activeTo: channelFields.activeTo.default(null),
      pauses: channelFields.pauses.default([]),
      cadence: channelFields.cadence.default(null),
      monitors: channelFields.monitors.default([]),
      careMinutesPerWeek: channelFields.careMinutesPerWeek.default(null),
      usualTime: channelFields.usualTime.default(null),
    })
    .refine(({ activeFrom, activeTo }) => !activeFrom || !activeTo || activeFrom <= activeTo, {
      error: "end_before_start",
      path: ["activeTo"],
    }),
});

export const channelEdit = z.strictObject({ workspace: slug, id, version, patch: patchOf(channelFields) });

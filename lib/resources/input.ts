import { z } from "zod";
import { NETWORKS, OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { amount, count, id, name, patchOf, slug, version } from "@/lib/platform/fields";
import { minutesAWeek } from "./fields";

/** What answering and following take on a channel; null: the network's answering, no following. */
export const channelTimes = z.strictObject({
  workspace: slug,
  id,
  version,
  patch: patchOf({
    careMinutesPerWeek: minutesAWeek.nullable(),
    followMinutesPerWeek: minutesAWeek.nullable(),
  }),
});

export const monthlyMoney = z.strictObject({
  workspace: slug,
  version,
  moneyPerMonth: amount(1e12).nullable(),
});

/** It travels in an address: more at once nobody would take apart again. */
const MOST_STEPS = 8;
const shortName = name.max(80, "too_long");

const step = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("add_channel"),
    network: z.enum(NETWORKS),
    name: shortName,
    monitor: id.nullable(),
  }),
  z.strictObject({ do: z.literal("drop_channel"), id }),
  z.strictObject({
    do: z.literal("add_objective"),
    kind: z.enum(OBJECTIVE_KINDS),
    name: shortName,
    weight: amount(1).nullable(),
  }),
  z.strictObject({ do: z.literal("drop_objective"), id }),
]);

export const scenario = z
  .array(step)
  .min(1, "required")
  .max(MOST_STEPS, "too_long")
  .refine((steps) => {
    const named = steps.flatMap((one) => ("id" in one ? `${one.do} ${one.id}` : []));
    return new Set(named).size === named.length;
  }, "taken")
  .refine(
    (steps) => steps.reduce((sum, one) => sum + ("weight" in one ? (one.weight ?? 0) : 0), 0) <= 1,
    "too_big",
  );

export const adoption = z.strictObject({
  workspace: slug,
  scenario,
  seen: z.strictObject({
    channels: z.record(id, z.strictObject({ version, carried: count(1e9) })),
    objectives: z.record(id, version),
    lapsing: count(1e9).default(0),
  }),
});

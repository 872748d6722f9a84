import type { Role } from "@/lib/people/vocabulary";
import type { Side, World } from "../world";

export type Input = Record<string, unknown>;

export interface KnownAction {
  /** A good call. `side` is the workspace whose ids it names; the workspace it is said to be in is always `here`. */
  input: (world: World, side: Side) => Input;
  /** The weakest role that may; `account`: anyone signed in; `stranger`: anyone at all; `share`: whoever has an open link. */
  by: Role | "account" | "stranger" | "share";
  /** What a foreign id answers; left out where the input names no row. */
  foreign?: "not_found" | "invalid" | "refused";
  /** Who makes the good call, where it is not the owner. */
  as?: "outsider" | "owner";
}

/** Actions by the folder of their file, as in `"start/place": { placeFirstPlan: … }`. */
export type KnownActions = Record<string, Record<string, KnownAction>>;

/** Of every row of the world, as it was made. */
export const version = 1;

/** Names one row, as it was when it was read. */
export const row = (id: (side: Side) => string) => (_: World, side: Side) => ({ id: id(side), version });

export const cadence = { per: "week", min: 1, max: 3, maxPerDay: 1, minGapHours: null, maxSilenceDays: null };

export const A_KEY_DATE = {
  uid: "marronnier:key-date/saint-valentin",
  instance: "2027",
  name: "Saint-Valentin",
  start: "2027-02-14",
  end: "2027-02-14",
  kind: "seasonal_holiday",
  preparationDays: 45,
  communicationDays: 21,
  freezeDays: 7,
  followUpDays: 3,
} as const;

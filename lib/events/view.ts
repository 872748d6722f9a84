import type { FlagNames } from "@/lib/flags/names";
import type { WordedFlag } from "@/lib/flags/worded";
import type { Flag } from "@/lib/plan/flag";
import type { Moving } from "./moved/preparation";

/** The flags that would come and go, and how what they name is called. */
export type Effect = { came: Flag[]; went: Flag[]; names: FlagNames };

export type MoveView = Effect & { moving: Moving[]; key: string };

/** The same in words, for screens that do not hold the plan. */
export type WordedEffect = { came: WordedFlag[]; went: WordedFlag[] };

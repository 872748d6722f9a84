import type { Flag } from "@/lib/plan/flag";

/** Somebody decided to live with a flag until a day. */
export interface Ignored {
  id: string;
  reason: string;
  /** Last day on which it stays quiet, "YYYY-MM-DD". */
  until: string;
  /** Name of the member who decided; null where they left. */
  by: string | null;
}

/** A flag with the decision about it, if there is one in force. */
export interface FlagView extends Flag {
  ignored: Ignored | null;
}

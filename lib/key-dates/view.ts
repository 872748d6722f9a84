import type { Day } from "@/lib/platform/time";
import type { EventKind } from "@/lib/reference";
import type { EventDays, KeyDateCategory } from "@/lib/reference/vocabulary";

/** What an occasion is about, or that it is a day of the country's own. */
export type DateCategory = KeyDateCategory | "public" | "observance";

/** A day that somebody may pick, with the event that it would become. */
export interface DateChoice extends EventDays {
  /** Names it in its year: the same when the page is opened again. */
  uid: string;
  instance: string;
  name: string;
  start: Day;
  end: Day;
  category: DateCategory;
  kind: EventKind;
  leadDays: number;
  isApproximate: boolean;
  isSolemn: boolean;
  /** Id of the event that it already is. */
  event: string | null;
}

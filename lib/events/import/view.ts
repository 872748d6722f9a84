import type { RefusedComponent } from "@/lib/ics/fault";
import type { Day } from "@/lib/platform/time";

export const IMPORT_STATES = ["new", "changed", "cancelled", "gone", "unchanged"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** One event of a calendar file, beside what it is here. */
export interface ImportItem {
  key: string;
  state: ImportState;
  uid: string;
  instance: Day | null;
  /** As the file has it. */
  name: string;
  start: Day;
  end: Day;
  /** Where it begins in the file; null: it is not there any more. */
  line: number | null;
  /** Somebody put it into the bin here. */
  wasDeleted: boolean;
  /** As it is on this calendar. */
  event: { id: string; version: number; name: string; start: Day; end: Day } | null;
}

/** What an import would do, told before anything is written. */
export interface ImportPreview {
  window: { from: Day; to: Day };
  items: ImportItem[];
  refused: RefusedComponent[];
  outside: number;
  cancelledElsewhere: number;
}

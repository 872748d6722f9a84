import type { Day } from "@/lib/platform/time";

/** Where an event was taken from, and what was said of it there when it was last taken. No part of the plan document. */
export interface EventSource {
  /** Of the imported calendar; of a key date or a holiday, with a prefix that no calendar uses. */
  uid: string;
  /** Which of its repetitions, by the day or instant it was meant for; null: the only one. */
  instance: string | null;
  name: string;
  start: Day;
  end: Day;
}

/** One name for one thing of one source: whatever is taken again is found by it. */
export const sourceKey = ({ uid, instance }: Pick<EventSource, "uid" | "instance">): string =>
  JSON.stringify([uid, instance]);

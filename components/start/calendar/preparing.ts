import { addDays, type Day, daysBetween } from "@/lib/platform/time";

/** Whether there is still time to prepare a day for which `needed` days are advised. */
export interface Preparing {
  needed: number;
  /** Days from today to it. */
  left: number;
  inTime: boolean;
  /** When to begin. */
  from: Day;
}

export function preparing(today: Day, start: Day, needed: number): Preparing {
  const left = daysBetween(today, start);
  return { needed, left, inTime: left >= needed, from: addDays(start, -needed) };
}

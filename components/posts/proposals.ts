import type { NetworkFacts, Weekday } from "@/lib/networks";
import type { AssignmentRole, Format } from "@/lib/plan/vocabulary";
import { type Day, type TimeOfDay, weekdayOf } from "@/lib/platform/time";
import { extra, format as formatFacts } from "@/lib/reference";

/** What a text alone takes: where no format is chosen, and what an expert is asked for. */
const OF_A_TEXT = "text";
const LEAST = 10;

/**
 * Minutes to ask of somebody, from the reference data: an author makes the format and adapts it to each further
 * channel, a reviewer approves, an expert gives what a text takes, and whoever makes the visual takes what the format
 * asks beyond a text. A start to correct, not a rule.
 */
export function proposedMinutes(role: AssignmentRole, format: Format | null, channels: number): number {
  const made = formatFacts(format ?? OF_A_TEXT).minutes;
  const text = formatFacts(OF_A_TEXT).minutes;
  switch (role) {
    case "author":
      return made + extra("adaptation").minutes * Math.max(0, channels - 1);
    case "reviewer":
      return extra("approval").minutes;
    case "expert":
      return text;
    case "visual":
      return Math.max(LEAST, made - text);
  }
}

const WEEKDAYS: readonly Weekday[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The channel's own time first, then those at which the network's audience is there on such a day. */
export function usualTimes(facts: NetworkFacts, usualTime: TimeOfDay, day: Day | null): TimeOfDay[] {
  const weekday = day === null ? null : WEEKDAYS[weekdayOf(day)]!;
  const good = facts.bestTimes.filter(({ days }) => weekday === null || days.includes(weekday));
  return [...new Set([usualTime, ...good.map(({ from }) => from)])];
}

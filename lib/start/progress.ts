import type { CalendarFrame } from "@/lib/calendar/view";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { QUESTIONS, type Question } from "./vocabulary";

type Answers = Pick<
  CalendarFrame,
  "objectives" | "audiences" | "channels" | "columns" | "events" | "contributors"
>;
type Said = Pick<WorkspaceRow, "means" | "limits" | "holidays">;

/**
 * Of each question, whether something of its answer is there, wherever it was said: there is no draft of an answer that
 * could differ from the plan.
 */
export function progressOf(
  { objectives, audiences, channels, columns, events, contributors }: Answers,
  { means, limits, holidays }: Said,
): Record<Question, boolean> {
  return {
    objectives: objectives.length > 0,
    audiences: audiences.length > 0,
    networks: channels.length > 0,
    content:
      columns.length > 0 ||
      Boolean(means?.formats) ||
      limits.promotionShare !== undefined ||
      channels.some(({ cadence }) => cadence !== null),
    calendar:
      events.length > 0 ||
      holidays !== null ||
      contributors.some(({ absences }) => absences.length > 0) ||
      channels.some(({ pauses }) => pauses.length > 0),
  };
}

/** Where somebody who comes back goes on; null: all is answered. */
export const firstOpen = (answered: Readonly<Record<Question, boolean>>): Question | null =>
  QUESTIONS.find((question) => !answered[question]) ?? null;

import type {
  PlanAssignment,
  PlanChannel,
  PlanEvent,
  PlanPost,
  PlanPublication,
  PlanTask,
} from "../document";
import type { Move } from "../edit";

/** One thing that somebody could do to a plan: small enough to be named in a sentence, and to be carried out by itself. */
export type PlanChange =
  | ({ change: "move" } & Move)
  /** A post that is there appears on one more channel, or once more. */
  | { change: "publish"; post: string; publication: PlanPublication }
  | { change: "add-post"; post: PlanPost }
  | { change: "set-post"; post: string; set: Partial<Pick<PlanPost, "objective" | "event">> }
  | { change: "add-task"; task: PlanTask }
  | { change: "assign"; post: string; assignment: PlanAssignment }
  /** Assignments have no ids: the first one that reads like this is meant. */
  | { change: "reassign"; post: string; assignment: PlanAssignment; set: Partial<PlanAssignment> }
  | { change: "set-event"; event: string; set: Partial<Pick<PlanEvent, EventField>> }
  | { change: "set-channel"; channel: string; set: Partial<Pick<PlanChannel, ChannelField>> };

export type EventField = "preparationDays" | "communicationDays" | "freezeDays" | "followUpDays" | "owner";
export type ChannelField = "monitors" | "cadence" | "presence";

import type { PlanObjective } from "@/lib/plan/document";
import { holds } from "@/lib/plan/prepared/calendar";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import { daysOf } from "@/lib/plan/rules/objectives/activity";
import { type Desk, postsAround } from "./desk";
import { mostNeeded } from "./shares";

/** What the advice is worth against a lack, in publications: it decides between needs that are about equal. */
const BONUS = { primary: 0.75, secondary: 0.4, none: 0 } as const;

/** The objective of the day that the channel serves and that is furthest below its weight; never one it serves ill. */
export function objectiveFor(desk: Desk, channel: PreparedChannel, day: number): string | null {
  const fits = (objective: PlanObjective) =>
    objective.kind === "custom" ? "secondary" : desk.fitOf(objective.kind, channel.channel.network);
  const open = desk.index.prepared.objectives.filter(
    (objective) => holds(daysOf(objective), day) && fits(objective) !== "caution",
  );
  const kinds = new Map(open.map((objective) => [objective.id, fits(objective)]));
  const bonus = (id: string) => BONUS[(kinds.get(id) as keyof typeof BONUS) ?? "none"];
  const taken = postsAround(desk, day).map(({ objective }) => objective);
  return mostNeeded(open.map(wanted), taken, bonus);
}

const wanted = ({ id, weight }: PlanObjective) => ({ id, share: weight || null });

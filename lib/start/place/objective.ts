import type { PlanObjective } from "@/lib/plan/document";
import { holds } from "@/lib/plan/prepared/calendar";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import { daysOf } from "@/lib/plan/rules/objectives/activity";
import type { Network, ObjectiveKind } from "@/lib/plan/vocabulary";
import type { Fit } from "@/lib/reference/vocabulary";
import { type Desk, postsAround } from "./desk";
import { mostNeeded } from "./shares";

/** What the advice is worth against a lack, in publications: it decides between needs that are about equal. */
const BONUS = { primary: 0.75, secondary: 0.4 } as const;

/** The objective of the day that the channel serves and that is furthest below its weight; never one it serves ill. */
export function objectiveFor(desk: Desk, channel: PreparedChannel, day: number): string | null {
  const fits = new Map(
    desk.index.prepared.objectives.map(({ id, kind }) => [id, fitFor(desk, kind, channel.channel.network)]),
  );
  const open = desk.index.prepared.objectives.filter(
    (objective) => holds(daysOf(objective), day) && fits.get(objective.id) !== "caution",
  );
  const bonus = (id: string) => {
    const fit = fits.get(id);
    return fit === "primary" || fit === "secondary" ? BONUS[fit] : 0;
  };
  const taken = postsAround(desk, day).map(({ objective }) => objective);
  return mostNeeded(open.map(wanted), taken, bonus);
}

/** Of an objective of one's own, no network is known to be better than another. */
export function fitFor({ fitOf }: Desk, kind: ObjectiveKind, network: Network): Fit | null {
  return kind === "custom" ? "secondary" : fitOf(kind, network);
}

const wanted = ({ id, weight }: PlanObjective) => ({ id, share: weight || null });

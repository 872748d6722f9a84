import { isDeepStrictEqual } from "node:util";
import { frameAt } from "@/lib/calendar/frame";
import type { PlanWork } from "@/lib/calendar/plan-action";
import { dropChannel } from "@/lib/channels/drop";
import { rhythmStart } from "@/lib/channels/rhythm-start";
import { objectiveById } from "@/lib/objectives/repository";
import { newId } from "@/lib/platform/id";
import { ok, type Result, refuse } from "@/lib/platform/result";
import type { Day } from "@/lib/platform/time";
import { carriedBy, isAllThere, lapsingBy, lastingOf, seenBy } from "./queries";
import { channelOf, droppedIn, objectiveOf, type Scenario, stepsThat } from "./scenario";
import type { Seen } from "./view";
import { weightsAfter } from "./weights";

/** Writes what `triedPlan` shows. A refusal is rolled back with all that was written before it. */
export async function adopt(
  work: PlanWork,
  scenario: Scenario,
  seen: Seen,
): Promise<Result<{ leaving: number }>> {
  const { tx, actor, at } = work;
  const frame = await frameAt(tx, actor, at);
  if (!isAllThere(frame, scenario)) return refuse("not_found");
  const carried = await carriedBy(tx, actor.workspace.id, scenario);
  const lapsing = await lapsingBy(tx, actor.workspace, scenario);
  if (!isDeepStrictEqual(seenBy(frame, scenario, { carried, lapsing }), seen))
    return refuse("conflict", "what_if_changed");
  const lasting = lastingOf(carried);
  for (const id of droppedIn(scenario, "drop_channel")) {
    const refusal = await dropChannel(work, id, lasting.has(id));
    if (refusal) return refusal;
  }
  await changeObjectives(work, scenario, weightsAfter(frame.objectives, scenario));
  await addChannels(work, scenario, rhythmStart(frame.today, frame.workspace.weekStart));
  return ok({ leaving: Array.from(carried.values()).reduce((all, { leaving }) => all + leaving, 0) });
}

async function changeObjectives(
  { tx, actor, at, ledger }: PlanWork,
  scenario: Scenario,
  weights: ReadonlyMap<string, number>,
): Promise<void> {
  const byId = async (id: string) => (await objectiveById(tx, actor.workspace.id, id))!;
  for (const id of droppedIn(scenario, "drop_objective")) {
    const objective = await byId(id);
    await ledger.patch("objective", objective, objective.version, { deletedAt: at });
  }
  for (const [id, weight] of weights) {
    const objective = await byId(id);
    await ledger.patch("objective", objective, objective.version, { weight });
  }
  for (const step of stepsThat(scenario, "add_objective")) {
    const { from: activeFrom, to: activeTo, ...same } = objectiveOf(step);
    await ledger.insert("objective", { id: newId(), ...same, activeFrom, activeTo });
  }
}

async function addChannels({ ledger }: PlanWork, scenario: Scenario, begins: Day): Promise<void> {
  for (const step of stepsThat(scenario, "add_channel"))
    await ledger.insert("channel", { id: newId(), ...channelOf(step, begins) });
}

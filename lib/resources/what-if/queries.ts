import { type Reader, store } from "@/db/store";
import { lapsingWithout } from "@/lib/approvals/lapsing";
import type { Lapsing } from "@/lib/approvals/view";
import { frameAt } from "@/lib/calendar/frame";
import type { CalendarFrame } from "@/lib/calendar/view";
import { carriedOn } from "@/lib/channels/repository";
import { rhythmStart } from "@/lib/channels/rhythm-start";
import { leavingFrom } from "@/lib/channels/rules";
import { judgedPlan } from "@/lib/flags/judge";
import type { Actor } from "@/lib/people/actor";
import { checkPlan } from "@/lib/plan/check";
import { planOf } from "@/lib/plan/recheck";
import { now } from "@/lib/platform/clock";
import { judgedRules } from "@/lib/tuning/rules";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { followingOf } from "../hours";
import { type Carried, compared } from "./compare";
import { namesFor } from "./names";
import { droppedIn, type Scenario, stepsThat } from "./scenario";
import { triedPlan } from "./tried";
import type { LapsingApprovals, Seen, WhatIf } from "./view";

/** What a scenario would do, before anything is written; null: something that it names is not there. */
export async function whatIf(actor: Actor, scenario: Scenario): Promise<WhatIf | null> {
  return store().snapshot(async (reader) => {
    const frame = await frameAt(reader, actor, now());
    if (!isAllThere(frame, scenario)) return null;
    const { index, flags } = await judgedPlan(reader, actor.workspace.id, frame);
    const carried = await carriedBy(reader, actor.workspace.id, scenario);
    const plan = planOf(index);
    const lapsing = await lapsingBy(reader, actor.workspace, scenario);
    const begins = rhythmStart(frame.today, frame.workspace.weekStart);
    const returning = new Set(lapsing.approved.map(({ id }) => id));
    const tried = triedPlan(plan, scenario, { begins, lasting: lastingOf(carried), returning });
    const rules = judgedRules(frame.workspace.rulesOff);
    const after = { plan: tried, flags: checkPlan(tried, { rules }) };
    const following = followingOf(frame.channels);
    const known = { following, carried, matrix: actor.workspace.matrix };
    const told = compared({ plan, flags }, after, scenario, known);
    return {
      ...told,
      ...namesFor(told.flags, plan, tried),
      horizon: frame.horizon,
      begins,
      lapsing: toldOf(lapsing),
      seen: seenBy(frame, scenario, { carried, lapsing }),
    };
  });
}

/** Whether the workspace has all that the scenario names. */
export function isAllThere(
  { channels, objectives, contributors }: Pick<CalendarFrame, "channels" | "objectives" | "contributors">,
  scenario: Scenario,
): boolean {
  const has = (list: readonly { id: string }[], ids: Iterable<string>) => {
    const known = new Set(list.map(({ id }) => id));
    return [...ids].every((id) => known.has(id));
  };
  const monitors = stepsThat(scenario, "add_channel").flatMap(({ monitor }) => monitor ?? []);
  return (
    has(channels, droppedIn(scenario, "drop_channel")) &&
    has(objectives, droppedIn(scenario, "drop_objective")) &&
    has(contributors, monitors)
  );
}

/** What each dropped channel carries, in all of the workspace and not only in what is judged. */
export async function carriedBy(
  reader: Reader,
  workspaceId: string,
  scenario: Scenario,
): Promise<Map<string, Carried>> {
  const carried = new Map<string, Carried>();
  for (const id of droppedIn(scenario, "drop_channel"))
    carried.set(id, leavingFrom(await carriedOn(reader, workspaceId, id)));
  return carried;
}

/** The approvals that end with the dropped channels, in all of the workspace. */
export const lapsingBy = (reader: Reader, workspace: WorkspaceRow, scenario: Scenario): Promise<Lapsing> =>
  lapsingWithout(reader, workspace, droppedIn(scenario, "drop_channel"));

const toldOf = ({ approved, begun }: Lapsing): LapsingApprovals => ({
  approved: approved.length,
  begun: begun.length,
  first: [...approved, ...begun].slice(0, NAMED),
});

/** Enough to know them by. */
const NAMED = 3;

export const lastingOf = (carried: ReadonlyMap<string, Carried>): Set<string> =>
  new Set([...carried].filter(([, { published }]) => published > 0).map(([id]) => id));

export function seenBy(
  { channels, objectives }: Pick<CalendarFrame, "channels" | "objectives">,
  scenario: Scenario,
  { carried, lapsing }: { carried: ReadonlyMap<string, Carried>; lapsing: Lapsing },
): Seen {
  const aboutObjectives = scenario.some(
    (step) => step.do === "add_objective" || step.do === "drop_objective",
  );
  return {
    channels: Object.fromEntries(
      channels.flatMap(({ id, version }) => {
        const has = carried.get(id);
        return has ? [[id, { version, carried: has.published + has.leaving }]] : [];
      }),
    ),
    objectives: aboutObjectives ? Object.fromEntries(objectives.map(({ id, version }) => [id, version])) : {},
    lapsing: lapsing.approved.length + lapsing.begun.length,
  };
}

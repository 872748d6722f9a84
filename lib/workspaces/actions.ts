"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { isPlace } from "@/lib/holidays/almanac";
import { accountAction } from "@/lib/people/action";
import type { Plan } from "@/lib/plan/document";
import { readPlan } from "@/lib/plan/read";
import { newId } from "@/lib/platform/id";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { addOwner, createOwned } from "./create";
import { importPlan as storePlan } from "./import-plan";
import { newWorkspace, planImport, workspaceEdit } from "./input";
import { freeSlug } from "./slug";

export const createWorkspace = accountAction({
  name: "workspaces.create",
  input: newWorkspace,
  run: async ({ tx, who, input, at }) => ok({ slug: (await createOwned(tx, who, input, at)).slug }),
});

export const editWorkspace = planAction({
  name: "workspaces.edit",
  verb: "workspace.edit",
  permission: "configure",
  input: workspaceEdit,
  run: async ({ input, actor, ledger }) => {
    const { holidays } = input.patch;
    if (holidays && !(await isPlace(holidays)))
      return refuse("invalid", "invalid", { fields: { "patch.holidays": "not_one_of" } });
    const edited = await ledger.patchWorkspace(actor.workspace, input.version, input.patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: actor.workspace });
  },
});

/** Into a new workspace of one's own: what is planned elsewhere is never overwritten. A refusal names every fault. */
export const importPlan = accountAction({
  name: "workspaces.import",
  input: planImport,
  prepare: async ({ text }) => planIn(text),
  run: async ({ tx, who, input, at, prepared: reading }) => {
    if (!reading.ok) return reading;
    const plan = reading.data;
    const name = input.name ?? plan.workspace.name;
    const workspace = await storePlan(tx, plan, {
      id: newId(),
      slug: await freeSlug(tx, name, who.id),
      name: input.name,
      by: who.id,
      at,
    });
    await addOwner(tx, workspace.id, who.id, at);
    return ok({ slug: workspace.slug });
  },
});

/** A broken file may hold a fault a line: whoever mends so many imports again. */
const MOST_FAULTS = 1_000;

function planIn(text: string): Result<Plan> {
  const document = parsed(text);
  if (!document.ok) return refuse("invalid", "not_json", { values: { detail: document.detail } });
  const reading = readPlan(document.value);
  if (reading.ok) return ok(reading.plan);
  const faults = reading.errors
    .slice(0, MOST_FAULTS)
    .map(({ path, code, details }) => ({ path, code, details }));
  return refuse("invalid", "not_a_plan", { values: { count: reading.errors.length }, faults });
}

type Parsed = { ok: true; value: unknown } | { ok: false; detail: string };

function parsed(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message.slice(0, 200) : "" };
  }
}

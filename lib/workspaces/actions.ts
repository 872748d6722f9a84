"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { accountAction } from "@/lib/people/action";
import { readPlan } from "@/lib/plan/read";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
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
    const edited = await ledger.patchWorkspace(actor.workspace, input.version, input.patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: actor.workspace });
  },
});

/** Into a new workspace of one's own: what is planned elsewhere is never overwritten. A refusal names every fault. */
export const importPlan = accountAction({
  name: "workspaces.import",
  input: planImport,
  run: async ({ tx, who, input, at }) => {
    const document = parsed(input.text);
    if (!document.ok) return refuse("invalid", "not_json", { values: { detail: document.detail } });
    const reading = readPlan(document.value);
    if (!reading.ok) {
      const faults = reading.errors.map(({ path, code, details }) => ({ path, code, details }));
      return refuse("invalid", "not_a_plan", { values: { count: faults.length }, faults });
    }
    const { plan } = reading;
    const name = input.name ?? plan.workspace.name;
    const workspace = await storePlan(tx, plan, {
      id: newId(at),
      slug: await freeSlug(tx, name),
      name: input.name,
      at,
    });
    await addOwner(tx, workspace.id, who.id, at);
    return ok({ slug: workspace.slug });
  },
});

type Parsed = { ok: true; value: unknown } | { ok: false; detail: string };

function parsed(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message.slice(0, 200) : "" };
  }
}

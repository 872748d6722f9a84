"use server";

import { deleteAction } from "@/lib/calendar/delete-action";
import { planAction } from "@/lib/calendar/plan-action";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { handOverAll } from "./hand-over";
import { contributorEdit, handingOver, newContributor } from "./input";
import { contributorById } from "./repository";
import { mayEditContributor } from "./rules";

export const createContributor = planAction({
  name: "contributors.create",
  verb: "contributor.create",
  permission: "configure",
  input: newContributor,
  run: async ({ input, ledger }) => {
    const contributor = await ledger.insert("contributor", { id: newId(), ...input.contributor });
    return ok({ id: contributor.id });
  },
});

/** Of a colleague by those who configure; one's own time and absences by oneself. */
export const editContributor = planAction({
  name: "contributors.edit",
  verb: "contributor.edit",
  permission: "contribute",
  input: contributorEdit,
  run: async ({ input, ledger, actor, tx }) => {
    const contributor = await contributorById(tx, actor.workspace.id, input.id);
    if (!contributor || contributor.deletedAt !== null) return refuse("not_found");
    const allowed = mayEditContributor(actor, contributor, input.patch);
    if (!allowed.ok) return allowed;
    const edited = await ledger.patch("contributor", contributor, input.version, input.patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: contributor });
  },
});

/** Their missions stay with the posts, and name nobody while they are in the bin. */
export const deleteContributor = deleteAction("contributor", {
  name: "contributors.delete",
  verb: "contributor.delete",
  permission: "configure",
});

/** Open assignments, events and channels of somebody who leaves or is away go to a colleague, in one step. */
export const handOver = planAction({
  name: "contributors.hand_over",
  verb: "contributor.hand_over",
  permission: "plan",
  input: handingOver,
  run: async (work) => {
    const { workspace: _, ...handing } = work.input;
    return handOverAll(work, handing);
  },
});

"use server";

import { deleteAction } from "@/lib/calendar/delete-action";
import { planAction } from "@/lib/calendar/plan-action";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { audienceEdit, newAudience } from "./input";
import { audienceById } from "./repository";

export const createAudience = planAction({
  name: "audiences.create",
  verb: "audience.create",
  permission: "plan",
  input: newAudience,
  run: async ({ input, ledger }) => {
    const audience = await ledger.insert("audience", { id: newId(), ...input.audience });
    return ok({ id: audience.id });
  },
});

export const editAudience = planAction({
  name: "audiences.edit",
  verb: "audience.edit",
  permission: "plan",
  input: audienceEdit,
  run: async ({ input, ledger, actor, tx }) => {
    const audience = await audienceById(tx, actor.workspace.id, input.id);
    if (!audience || audience.deletedAt !== null) return refuse("not_found");
    const edited = await ledger.patch("audience", audience, input.version, input.patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: audience });
  },
});

/** Its posts stay, and name none while it is in the bin. */
export const deleteAudience = deleteAction("audience", {
  name: "audiences.delete",
  verb: "audience.delete",
  permission: "plan",
});

import { KEEPERS } from "@/lib/activity/keepers";
import { leaves } from "@/lib/activity/leaving";
import type { Verb } from "@/lib/activity/vocabulary";
import type { Permission } from "@/lib/people/rules";
import { versionNamed } from "@/lib/platform/fields";
import { ok, refuse } from "@/lib/platform/result";
import { planAction } from "./plan-action";

type Thing = "event" | "task" | "channel" | "objective" | "campaign" | "audience" | "column" | "contributor";
type Row = { id: string; version: number; deletedAt: number | null };

/** Puts a thing of the plan into the bin. What names it stays, and names nothing until undo brings it back. */
export function deleteAction(entity: Thing, options: { name: string; verb: Verb; permission: Permission }) {
  return planAction({
    ...options,
    input: versionNamed,
    run: async (work) => {
      const { input, ledger, actor, at, tx } = work;
      const row = (await KEEPERS[entity].byId(tx, actor.workspace.id, input.id)) as Row | null;
      if (!row || row.deletedAt !== null) return refuse("not_found");
      const reason = await leaves(work, entity, row.id);
      if (reason) return reason;
      const deleted = await ledger.patch(entity, row as never, input.version, { deletedAt: at } as never);
      return deleted ? ok({}) : refuse("conflict", "conflict", { current: row });
    },
  });
}

import type { Tx } from "@/db/store";
import { Ledger } from "@/lib/activity/ledger";
import type { PlanWork } from "@/lib/calendar/plan-action";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { outsideName } from "./vocabulary";

/**
 * The work of somebody without an account: recorded under the link's name and nobody's id. Where rules look for an actor
 * they find one who may nothing, whose id no row of an account could hold.
 */
export function guestWork(
  tx: Tx,
  workspace: WorkspaceRow,
  at: number,
  share: { shareId: string; name: string },
): PlanWork {
  return {
    tx,
    at,
    ledger: new Ledger(tx, workspace.id, at, null, { share: share.shareId, name: share.name }),
    actor: {
      userId: `share:${share.shareId}`,
      name: outsideName(share.name),
      email: "",
      locale: "fr",
      theme: "system",
      workspace,
      role: "viewer",
      contributorId: null,
    },
  };
}

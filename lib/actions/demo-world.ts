import { aMember } from "@/db/builders";
import { demoPlan } from "@/db/seed/demo";
import type { Tx } from "@/db/store";
import type { PlanChange } from "@/lib/calendar/view";
import { ROLES, type Role } from "@/lib/people/vocabulary";
import type { Result } from "@/lib/platform/result";
import { importPlan } from "@/lib/workspaces/import-plan";

/** Id and slug of the demo's workspace in tests that call actions. */
export const W = "w";
/** The instant for which the demo's document was written. */
export const DEMO_NOW = "2026-11-09T08:00:00Z";

/** The demo as its document has it, and a member of every role; the contributor is Inès of the plan. */
export async function demoWithEveryRole(tx: Tx): Promise<Record<Role, string>> {
  await importPlan(tx, demoPlan("aciers-lemoine"), { id: W, slug: W, at: 0 });
  const userOf = {} as Record<Role, string>;
  for (const role of ROLES) {
    const contributorId = role === "contributor" ? "ines" : null;
    userOf[role] = (await aMember(tx, W, role, { contributorId })).user.id;
  }
  return userOf;
}

/** What an action answered that is expected to succeed. */
export async function done<T extends object>(outcome: Promise<Result<T>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(`${result.code}: ${result.message} ${JSON.stringify(result.fields ?? {})}`);
  return result.data;
}

export const rulesOf = (flags: PlanChange["came"] | PlanChange["went"]) => flags.map(({ rule }) => rule);

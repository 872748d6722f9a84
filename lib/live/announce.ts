import type { Makers } from "@/lib/calendar/touched";
import type { PlanChange } from "@/lib/calendar/view";
import type { Actor } from "@/lib/people/actor";
import { Announced } from "./announced";
import { openHub } from "./hub";

/** Tells every open page of a change that is durable now. Costs nothing where nobody looks. */
export function announce(actor: Actor, change: PlanChange, makers: Makers): void {
  const by = { id: actor.userId, name: actor.name };
  openHub()?.publish(actor.workspace.id, new Announced(change, by, makers));
}

import { createHash } from "node:crypto";
import type { Reader } from "@/db/store";
import { frameAt } from "@/lib/calendar/frame";
import { judgedPlan } from "@/lib/flags/judge";
import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";
import type { Plan } from "@/lib/plan/document";
import { type Fix, fixesOf } from "@/lib/plan/fixes";
import { type Flag, flagIdentity, type RuleId } from "@/lib/plan/flag";
import { planOf } from "@/lib/plan/recheck";
import { judgedRules } from "@/lib/tuning/rules";
import type { NamedFlag } from "./input";
import type { OfferedFix } from "./view";

/** The part of the plan that is judged, with what could be done about each of its flags by this person. */
export interface Workbench {
  plan: Plan;
  rules: readonly RuleId[];
  flags: readonly Flag[];
  fixesFor(flag: Flag): Fix[];
}

/** `at`: UTC milliseconds. */
export async function workbench(reader: Reader, actor: Actor, at: number): Promise<Workbench> {
  const frame = await frameAt(reader, actor, at);
  const judged = await judgedPlan(reader, actor.workspace.id, frame);
  const plan = planOf(judged.index);
  const all = fixesOf(plan, { locale: actor.locale });
  return {
    plan,
    rules: judgedRules(frame.workspace.rulesOff),
    flags: judged.flags,
    fixesFor: (flag) => all(flag).filter((fix) => mayCarryOut(actor, fix)),
  };
}

/** The flag of the plan that somebody means; undefined where it is not there any more. */
export function flagMeant({ flags }: Workbench, named: NamedFlag): Flag | undefined {
  const identity = flagIdentity(named);
  return flags.find((flag) => flagIdentity(flag) === identity);
}

/** The same changes of the same plan have the same key. */
export function keyOf({ changes }: Fix): string {
  return createHash("sha256").update(JSON.stringify(changes)).digest("base64url").slice(0, 22);
}

export function offered(fix: Fix, plan: Plan): OfferedFix {
  const { kind, values } = fix;
  return { kind, values, key: keyOf(fix), titles: titlesIn(plan, values) } as OfferedFix;
}

/** The rhythm of a channel and who answers there are set by who may configure the workspace. */
export function mayCarryOut(actor: Actor, { changes }: Fix): boolean {
  return can(actor.role, "configure") || changes.every(({ change }) => change !== "set-channel");
}

function titlesIn(plan: Plan, values: object): Record<string, string> {
  const named = new Set(Object.values(values));
  const titles: Record<string, string> = {};
  for (const { id, title, publications } of plan.posts) {
    if (named.has(id)) titles[id] = title;
    for (const publication of publications) if (named.has(publication.id)) titles[publication.id] = title;
  }
  return titles;
}

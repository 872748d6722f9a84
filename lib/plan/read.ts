import type { Plan } from "./document";
import { checkLinks } from "./reading/links";
import { type PlanFault, Reading } from "./reading/reading";
import { planForm } from "./reading/shapes";

export type { FaultCode, PlanFault } from "./reading/reading";
export { FAULT_CODES } from "./reading/reading";

export type PlanReading = { ok: true; plan: Plan } | { ok: false; errors: PlanFault[] };

/**
 * Makes a plan of a parsed JSON document, every key filled in, or says everything that is wrong with it, each fault with
 * its path, in the order of the document: what the values are first, then how they hold together.
 */
export function readPlan(document: unknown): PlanReading {
  const reading = new Reading();
  const plan = planForm.read(document, reading);
  if (plan) checkLinks(plan, reading);
  return reading.faults.length === 0 ? { ok: true, plan } : { ok: false, errors: reading.faults };
}

/** A fault as one line: "posts[3].publications[0].channel: …". */
export function faultLine(fault: PlanFault): string {
  return `${fault.path || "the document"}: ${fault.message}`;
}

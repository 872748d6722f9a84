import type { JudgedPlan } from "./judge";

/** A workspace of 1,000 publications a month takes some 5 MB. */
const MOST = 20;

const KEPT = Symbol.for("marronnier.judged");
const holder = globalThis as { [KEPT]?: Map<string, JudgedPlan> };

/** The judged plan of a workspace, if this process has it in that very state. */
export function kept(workspaceId: string, state: string | null): JudgedPlan | null {
  const judged = plans().get(workspaceId);
  if (!judged || state === null || judged.state !== state) return null;
  keep(judged);
  return judged;
}

/** As the one asked for last: the one not asked for the longest goes. Keep nothing that is not committed. */
export function keep(judged: JudgedPlan): void {
  if (judged.state === null) return;
  const all = plans();
  all.delete(judged.workspaceId);
  all.set(judged.workspaceId, judged);
  if (all.size > MOST) all.delete(all.keys().next().value!);
}

/** Whether it is still the one that is kept. */
export const isKept = (judged: JudgedPlan): boolean => plans().get(judged.workspaceId) === judged;

/** Shared by all copies of this module that a bundler makes. */
function plans(): Map<string, JudgedPlan> {
  holder[KEPT] ??= new Map();
  return holder[KEPT];
}

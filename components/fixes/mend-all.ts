import type { Answer } from "@/components/calendar/store/fetch-json";
import type { OfferedFix, PlannedFix } from "@/lib/fixes/view";
import type { Flag } from "@/lib/plan/flag";
import type { Refusal, Result } from "@/lib/platform/result";

export type Stumble = Pick<Refusal, "code" | "message" | "values">;

/** How a step ended. Passed over: the plan changed since the preview, and there is nothing left to do or to choose. */
export type Outcome =
  | { kind: "done"; fix: OfferedFix }
  | { kind: "passed"; why: "gone" | "nothing" | "changed" }
  | { kind: "failed"; refusal: Stumble };

export interface Step extends PlannedFix {
  /** Ticked in the preview. */
  wanted: boolean;
  state: "waiting" | "doing" | Outcome;
}

export interface Run {
  phase: "choosing" | "going" | "stopping" | "stopped" | "failed" | "over";
  steps: readonly Step[];
}

export type RunEvent =
  | { type: "planned"; steps: readonly PlannedFix[] }
  | { type: "toggled"; index: number }
  | { type: "went" }
  | { type: "began"; index: number }
  | { type: "settled"; index: number; outcome: Outcome }
  | { type: "asked-to-stop" }
  | { type: "ended"; how: "stopped" | "failed" | "over" };

export interface Ports {
  look(flag: Flag): Promise<Answer<{ fixes: OfferedFix[] }>>;
  apply(flag: Flag, key: string): Promise<Result<unknown>>;
  isStopped(): boolean;
  tell(event: RunEvent): void;
}

export const emptyRun: Run = { phase: "choosing", steps: [] };

export function runReducer(run: Run, event: RunEvent): Run {
  switch (event.type) {
    case "planned":
      return {
        phase: "choosing",
        steps: event.steps.map((step) => ({ ...step, wanted: true, state: "waiting" })),
      };
    case "toggled":
      return run.phase === "choosing"
        ? withStep(run, event.index, (step) => ({ wanted: !step.wanted }))
        : run;
    case "went":
      return { phase: "going", steps: run.steps.map(triedAgain) };
    case "began":
      return withStep(run, event.index, () => ({ state: "doing" }));
    case "settled":
      return withStep(run, event.index, () => ({ state: event.outcome }));
    case "asked-to-stop":
      return run.phase === "going" ? { ...run, phase: "stopping" } : run;
    case "ended":
      return { ...run, phase: event.how };
  }
}

/** Where one goes on after a failure: from the step that failed, unless it would fail again. */
export function stepsLeft({ steps }: Run): number[] {
  return steps.flatMap((step, index) => (step.wanted && triedAgain(step).state === "waiting" ? [index] : []));
}

/** One step after another, each looked up in the plan as it is by then. Ends at the first failure. */
export async function goThrough(run: Run, ports: Ports): Promise<void> {
  ports.tell({ type: "went" });
  for (const index of stepsLeft(run)) {
    if (ports.isStopped()) return ports.tell({ type: "ended", how: "stopped" });
    ports.tell({ type: "began", index });
    const outcome = await mended(run.steps[index]!.flag, ports);
    ports.tell({ type: "settled", index, outcome });
    if (outcome.kind === "failed") return ports.tell({ type: "ended", how: "failed" });
  }
  ports.tell({ type: "ended", how: "over" });
}

/** Somebody may change the plan between our look and our hand: then we look once more. */
const LOOKS = 2;

async function mended(flag: Flag, { look, apply }: Ports): Promise<Outcome> {
  for (let looks = 0; looks < LOOKS; looks++) {
    const found = await look(flag);
    if (!found.ok) return isGone(found) ? passed("gone") : { kind: "failed", refusal: found };
    const [fix] = found.data.fixes;
    if (!fix) return passed("nothing");
    const answer = await apply(flag, fix.key);
    if (answer.ok) return { kind: "done", fix };
    if (isGone(answer)) return passed("gone");
    if (answer.code !== "conflict") return { kind: "failed", refusal: answer };
  }
  return passed("changed");
}

function passed(why: "gone" | "nothing" | "changed"): Outcome {
  return { kind: "passed", why };
}

function isGone({ message }: Stumble): boolean {
  return message === "flag_gone";
}

/** A line that broke or a session that ended says nothing about the step: it is begun again. */
function triedAgain(step: Step): Step {
  return isTriedAgain(step) ? { ...step, state: "waiting" } : step;
}

export function isTriedAgain({ state }: Step): boolean {
  return typeof state === "object" && state.kind === "failed" && AGAIN.has(state.refusal.code);
}

const AGAIN: ReadonlySet<string> = new Set(["unavailable", "signed_out"]);

function withStep(run: Run, index: number, change: (step: Step) => Partial<Step>): Run {
  return {
    ...run,
    steps: run.steps.map((step, at) => (at === index ? { ...step, ...change(step) } : step)),
  };
}

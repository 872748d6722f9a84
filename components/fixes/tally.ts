import { isTriedAgain, type Run, type Step } from "./mend-all";

/** What has become of the steps of a run. */
export interface Tally {
  wanted: number;
  done: number;
  passed: number;
  /** Wanted and not begun. */
  left: number;
  /** Not wanted. */
  kept: number;
  /** How far the run is: done, passed over, or failed for good. */
  settled: number;
  /** The one under way. */
  now: Step | undefined;
  failed: Step | undefined;
}

export function tallyOf({ steps }: Run): Tally {
  const wanted = steps.filter((step) => step.wanted);
  const ended = (kind: string) =>
    wanted.filter(({ state }) => typeof state === "object" && state.kind === kind);
  return {
    wanted: wanted.length,
    done: ended("done").length,
    passed: ended("passed").length,
    left: wanted.filter(({ state }) => state === "waiting").length,
    kept: steps.length - wanted.length,
    settled: wanted.filter((step) => typeof step.state === "object" && !isTriedAgain(step)).length,
    now: wanted.find(({ state }) => state === "doing"),
    failed: ended("failed").at(-1),
  };
}

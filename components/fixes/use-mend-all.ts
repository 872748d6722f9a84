"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";
import { useFrame, useMoveActions } from "@/components/calendar/store/contexts";
import type { PlannedFix } from "@/lib/fixes/view";
import { askFixes, carryOutFix } from "./ask-fixes";
import { emptyRun, goThrough, type Run, runReducer } from "./mend-all";

export interface MendAllApi {
  run: Run;
  plan(steps: readonly PlannedFix[]): void;
  toggle(index: number): void;
  /** Begins, or goes on after a stop or a failure. */
  go(): void;
  /** After the step that is under way. */
  stop(): void;
}

/** Goes through the steps of a preview; what each did is seen in the calendar and can be taken back by itself. */
export function useMendAll(): MendAllApi {
  const { workspace } = useFrame();
  const { adopt } = useMoveActions();
  const [run, tell] = useReducer(runReducer, emptyRun);
  const isStopped = useRef(false);
  useEffect(() => {
    isStopped.current = false;
    return () => {
      isStopped.current = true;
    };
  }, []);
  const plan = useCallback<MendAllApi["plan"]>((steps) => tell({ type: "planned", steps }), []);

  return {
    run,
    plan,
    toggle: (index) => tell({ type: "toggled", index }),
    go() {
      if (run.phase === "going" || run.phase === "stopping") return;
      isStopped.current = false;
      void goThrough(run, {
        tell,
        isStopped: () => isStopped.current,
        look: (flag) => askFixes(workspace.slug, flag),
        async apply(flag, key) {
          const answer = await carryOutFix(workspace.slug, flag, key);
          if (answer.ok) adopt(answer.data.change);
          return answer;
        },
      });
    },
    stop() {
      isStopped.current = true;
      tell({ type: "asked-to-stop" });
    },
  };
}

import { useEffect, useMemo, useState } from "react";
import type { PlanChange } from "@/lib/calendar/view";
import type { MovePreview } from "@/lib/plan/preview";
import type { dropJudge, MoveSource, MoveTarget } from "./drop-judge";
import type { Shown } from "./overlay";
import type { CalendarState } from "./state";

export type { MoveSource, MoveTarget } from "./drop-judge";

type Known = Pick<CalendarState, "frame" | "revision">;
type DropJudge = ReturnType<typeof dropJudge>;

export interface Previews {
  /** null: the rules are not here yet; as soon as they are, this is another object and can be asked again. */
  preview(state: Known, shown: Shown, source: MoveSource, target: MoveTarget): MovePreview | null;
  adopt(change: PlanChange, state: Known): void;
}

/** The rules weigh as much as half the page: they come with the first sign of somebody who might move something. */
export function usePreviews(): Previews {
  const [judge, setJudge] = useState<DropJudge | null>(null);
  useEffect(() => {
    if (judge) return;
    let asked = false;
    const load = () => {
      if (asked) return;
      asked = true;
      import("./drop-judge").then(
        (file) => setJudge(file.dropJudge()),
        // The line is broken: the next sign asks again.
        () => {
          asked = false;
        },
      );
    };
    for (const sign of SIGNS) window.addEventListener(sign, load, { passive: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, load);
    };
  }, [judge]);
  return useMemo(
    () => ({
      preview: (...question) => judge?.preview(...question) ?? null,
      adopt: (...change) => judge?.adopt(...change),
    }),
    [judge],
  );
}

const SIGNS = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

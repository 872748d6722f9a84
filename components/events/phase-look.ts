import type { Phase } from "./spans";

/** One look per phase, the same in lists, forms and the event's own page: shape and pattern first, colour last. */
export const PHASE_LOOK: Record<Phase, string> = {
  preparation: "hatched inset-y-0",
  communication: "bottom-0 h-[38%] bg-chestnut-line",
  freeze: "inset-y-0 border-chestnut border-l-2 border-t-2",
  event: "inset-y-0 bg-chestnut",
  follow_up: "inset-y-0 border border-chestnut-line border-dashed bg-surface",
};

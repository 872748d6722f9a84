import type { PlanPost } from "../document";
import { flagIdentity } from "../flag";
import { type PlanIndex, recheck } from "../recheck";

const CROWDS: ReadonlySet<string> = new Set([
  "cadence.over-posting",
  "cadence.over-day",
  "cadence.too-close",
  "cadence.inactive-channel",
  "objective.caution-channel",
]);

/** Whether a further post brings no error that was not there, and no crowd: the rhythm of its channel bears it. */
export function isHarmless(index: PlanIndex, post: PlanPost): boolean {
  const { came, went } = recheck(index, { posts: new Map([[post.id, post]]) });
  const were = new Set(went.filter(({ severity }) => severity === "error").map(flagIdentity));
  const was = new Set(went.map(flagIdentity));
  return came.every((flag) => {
    if (flag.severity === "error") return were.has(flagIdentity(flag));
    return flag.severity === "info" || !CROWDS.has(flag.rule) || was.has(flagIdentity(flag));
  });
}

import type { PlanPost } from "../document";
import { type Flag, flagIdentity } from "../flag";
import { type PlanIndex, recheck } from "../recheck";

const CROWDS: ReadonlySet<string> = new Set([
  "cadence.over-posting",
  "cadence.over-day",
  "cadence.too-close",
  "cadence.inactive-channel",
  "objective.caution-channel",
]);

/** What a further post would bring. */
export type Harm = {
  /** Errors that were not there, and crowds: more than the rhythm of its channel bears. */
  grave: Flag[];
  /** Any other flag that was not there, but for what is left of a silence that it breaks. */
  slight: Flag[];
};

export function harmOf(index: PlanIndex, post: PlanPost): Harm {
  const { came, went } = recheck(index, { posts: new Map([[post.id, post]]) });
  const were = new Set(went.filter(({ severity }) => severity === "error").map(flagIdentity));
  const was = new Set(went.map(flagIdentity));
  const isGrave = (flag: Flag) => {
    if (flag.severity === "error") return !were.has(flagIdentity(flag));
    return flag.severity === "warning" && CROWDS.has(flag.rule) && !was.has(flagIdentity(flag));
  };
  return {
    grave: came.filter(isGrave),
    slight: came.filter(
      (flag) => !isGrave(flag) && flag.rule !== "cadence.silence" && !was.has(flagIdentity(flag)),
    ),
  };
}

export function isHarmless(index: PlanIndex, post: PlanPost): boolean {
  return harmOf(index, post).grave.length === 0;
}

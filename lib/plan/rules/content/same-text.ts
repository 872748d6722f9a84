import { textSample } from "../../folding";
import type { PreparedPlan } from "../../prepared/prepare";
import { placesInPeriod } from "../../prepared/sequence";
import { isSameText } from "../../prepared/texts";
import { textAt } from "../../prepared/timeline";
import { PUBLISHED } from "../../prepared/traits";
import { onItsDays } from "../on-its-days";
import type { PostRule } from "../rule";

/**
 * content.same-text (post) — the post's planned publications in the period, on two or more networks, have the same folded
 * text, not empty. Info. from…to: first and last of their days. measured: how many; limit 1. One flag a text.
 */
export const sameText: PostRule = {
  id: "content.same-text",
  of: "post",
  judge(prepared, plan, findings) {
    if (prepared.count < 2 || prepared.traits & PUBLISHED) return;
    const { timeline } = plan;
    const inPeriod = placesInPeriod(prepared, plan.all);
    if (!areOnSeveralNetworks(inPeriod, plan)) return;
    for (const places of byText(inPeriod, plan)) {
      if (!areOnSeveralNetworks(places, plan)) continue;
      findings.add(this.id, {
        ...onItsDays(timeline, prepared, places),
        severity: "info",
        measured: places.length,
        limit: 1,
      });
    }
  },
};

function areOnSeveralNetworks(places: readonly number[], { timeline, channels }: PreparedPlan): boolean {
  for (const place of places) {
    const [here, first] = [channels[timeline.channels[place]!]!, channels[timeline.channels[places[0]!]!]!];
    if (here.channel.network !== first.channel.network) return true;
  }
  return false;
}

/** Those of each text, but for the empty one. */
function byText(places: readonly number[], { timeline }: PreparedPlan): number[][] {
  const texts: number[][] = [];
  for (const place of places) {
    const same = texts.find(([other]) => isSameText(timeline, other!, place));
    if (same) same.push(place);
    else if (textSample(textAt(timeline, place)) !== null) texts.push([place]);
  }
  return texts;
}

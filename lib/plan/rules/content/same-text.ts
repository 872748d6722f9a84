import { foldText } from "../../folding";
import type { PreparedPlan } from "../../prepared/prepare";
import { daysSpan, idsOf, placesInPeriod } from "../../prepared/sequence";
import { fingerprintAt, type Timeline, textAt } from "../../prepared/timeline";
import { PUBLISHED } from "../../prepared/traits";
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
    if (networksOf(inPeriod, plan) < 2) return;
    for (const [text, places] of byText(inPeriod, plan)) {
      if (text === "" || networksOf(places, plan) < 2) continue;
      findings.add(this.id, {
        severity: "info",
        subject: { post: prepared.post.id },
        span: daysSpan(timeline, places),
        measured: places.length,
        limit: 1,
        publications: idsOf(timeline, places),
      });
    }
  },
};

function networksOf(places: readonly number[], { timeline, channels }: PreparedPlan): number {
  return new Set(places.map((place) => channels[timeline.channels[place]!]!.channel.network)).size;
}

/** By folded text. Nearly always all have the post's own, and only whether there is any is asked. */
function byText(places: readonly number[], { timeline }: PreparedPlan): Map<string, readonly number[]> {
  const own = textAt(timeline, places[0]!);
  if (places.every((place) => textAt(timeline, place) === own))
    return isBlank(timeline, places[0]!) ? new Map() : new Map([[own, places]]);
  const texts = new Map<string, number[]>();
  for (const place of places) {
    const text = foldText(textAt(timeline, place));
    texts.set(text, [...(texts.get(text) ?? []), place]);
  }
  return texts;
}

function isBlank(timeline: Timeline, place: number): boolean {
  return fingerprintAt(timeline, place) === null;
}

import type { PlanMedia } from "../../document";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";
import { isStillOurs } from "./judged";

/**
 * content.no-alt — images whose alt text is null or blank, on a network that has it. Warning. measured: how many; limit 0.
 */
export const noAlt: PublicationRule = {
  id: "content.no-alt",
  of: "publication",
  judge(place, { timeline, channels }, findings) {
    const { post } = timeline.posts[place]!;
    if (post.media.length === 0 || !isStillOurs(post)) return;
    const { facts } = channels[timeline.channels[place]!]!;
    const mute = post.media.filter(isMute).length;
    if (mute === 0 || !facts.altText.supported) return;
    findings.add(this.id, { ...onItsDay(timeline, place), severity: "warning", measured: mute, limit: 0 });
  },
};

function isMute({ type, alt }: PlanMedia): boolean {
  return type === "image" && (alt === null || alt.trim() === "");
}

import { isMuteImage, PUBLISHED, WITH_MUTE_IMAGE } from "../../prepared/traits";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";

/**
 * content.no-alt — images whose alt text is null or blank, on a network that has it. Warning. measured: how many; limit 0.
 */
export const noAlt: PublicationRule = {
  id: "content.no-alt",
  of: "publication",
  judge(place, { timeline, channels }, findings) {
    const traits = timeline.traits[place]!;
    if (traits & PUBLISHED || !(traits & WITH_MUTE_IMAGE)) return;
    if (!channels[timeline.channels[place]!]!.facts.altText.supported) return;
    const mute = timeline.posts[place]!.post.media.filter(isMuteImage).length;
    findings.add(this.id, { ...onItsDay(timeline, place), severity: "warning", measured: mute, limit: 0 });
  },
};

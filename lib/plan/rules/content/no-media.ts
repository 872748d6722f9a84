import { PUBLISHED, WITH_MEDIA } from "../../prepared/traits";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";

/** content.no-media — the network needs media and the post has none. Error. measured 0, limit 1. */
export const noMedia: PublicationRule = {
  id: "content.no-media",
  of: "publication",
  judge(place, { timeline, channels }, findings) {
    if (timeline.traits[place]! & (PUBLISHED | WITH_MEDIA)) return;
    if (!channels[timeline.channels[place]!]!.facts.media.required) return;
    findings.add(this.id, { ...onItsDay(timeline, place), severity: "error", measured: 0, limit: 1 });
  },
};

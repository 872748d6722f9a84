import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";
import { isStillOurs } from "./judged";

/** content.no-media — the network needs media and the post has none. Error. measured 0, limit 1. */
export const noMedia: PublicationRule = {
  id: "content.no-media",
  of: "publication",
  judge(place, { timeline, channels }, findings) {
    const { post } = timeline.posts[place]!;
    const { facts } = channels[timeline.channels[place]!]!;
    if (post.media.length > 0 || !facts.media.required || !isStillOurs(post)) return;
    findings.add(this.id, { ...onItsDay(timeline, place), severity: "error", measured: 0, limit: 1 });
  },
};

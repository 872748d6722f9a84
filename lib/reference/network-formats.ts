// Which formats are at home on which network: our own choice, of general knowledge (ours, GEN), checked on 2026-11-22.
import type { NetworkId } from "@/lib/networks";
import type { FormatId } from "./index";

const FORMATS: Readonly<Record<NetworkId, readonly [FormatId, ...FormatId[]]>> = {
  facebook: ["photo", "text", "short_video", "carousel", "poll", "live", "contest", "reshare", "story"],
  instagram: ["photo", "carousel", "short_video", "live", "contest"],
  instagram_story: ["story", "poll", "reshare"],
  instagram_reel: ["short_video"],
  linkedin: ["text", "photo", "carousel", "poll", "short_video", "reshare", "live"],
  x: ["text", "photo", "poll", "reshare", "short_video"],
  tiktok: ["short_video", "live", "contest"],
  youtube: ["long_video", "live", "webinar"],
  youtube_short: ["short_video"],
  pinterest: ["photo", "carousel", "short_video"],
  threads: ["text", "photo", "reshare", "short_video", "poll"],
  bluesky: ["text", "photo", "reshare", "short_video"],
  mastodon: ["text", "photo", "poll", "reshare"],
  blog: ["article", "press_release", "long_video"],
  newsletter: ["newsletter"],
  google_business: ["photo", "text", "contest"],
  forum: ["answer", "text"],
  slideshare: ["carousel"],
  spiceworks: ["answer", "text"],
};

/** Formats that suit the network, the most usual first. */
export function formatsOn(network: NetworkId): readonly [FormatId, ...FormatId[]] {
  return FORMATS[network];
}

/** Every network that has a glyph and a colour (`--net-<id>` in app/styles/tokens.css); "other" is for the rest. */
export const GLYPHS = [
  "facebook",
  "instagram",
  "instagram_story",
  "instagram_reel",
  "linkedin",
  "x",
  "tiktok",
  "youtube",
  "youtube_short",
  "pinterest",
  "threads",
  "bluesky",
  "mastodon",
  "blog",
  "newsletter",
  "google_business",
  "forum",
  "slideshare",
  "spiceworks",
  "other",
] as const;
export type GlyphId = (typeof GLYPHS)[number];

export function glyphOf(network: string): GlyphId {
  return GLYPHS.find((id) => id === network) ?? "other";
}

/** For a left edge of 2–3 px, never a fill: `style={{ borderLeftColor: networkColor(channel.network) }}` */
export function networkColor(network: string): string {
  return `var(--net-${glyphOf(network)})`;
}

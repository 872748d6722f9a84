import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { IconDefinition } from "@fortawesome/free-brands-svg-icons";
import { faBluesky } from "@fortawesome/free-brands-svg-icons/faBluesky";
import { faFacebookF } from "@fortawesome/free-brands-svg-icons/faFacebookF";
import { faGoogle } from "@fortawesome/free-brands-svg-icons/faGoogle";
import { faInstagram } from "@fortawesome/free-brands-svg-icons/faInstagram";
import { faLinkedinIn } from "@fortawesome/free-brands-svg-icons/faLinkedinIn";
import { faMastodon } from "@fortawesome/free-brands-svg-icons/faMastodon";
import { faPinterest } from "@fortawesome/free-brands-svg-icons/faPinterest";
import { faSlideshare } from "@fortawesome/free-brands-svg-icons/faSlideshare";
import { faThreads } from "@fortawesome/free-brands-svg-icons/faThreads";
import { faTiktok } from "@fortawesome/free-brands-svg-icons/faTiktok";
import { faXTwitter } from "@fortawesome/free-brands-svg-icons/faXTwitter";
import { faYoutube } from "@fortawesome/free-brands-svg-icons/faYoutube";
import type { GlyphId } from "./glyphs";

const BRANDS: Partial<Record<GlyphId, IconDefinition>> = {
  facebook: faFacebookF,
  instagram: faInstagram,
  linkedin: faLinkedinIn,
  x: faXTwitter,
  tiktok: faTiktok,
  youtube: faYoutube,
  pinterest: faPinterest,
  threads: faThreads,
  bluesky: faBluesky,
  mastodon: faMastodon,
  google_business: faGoogle,
  slideshare: faSlideshare,
};

/** Ours, on a grid of 24, strokes heavy enough to hold beside the brands' solid shapes at 12 px. */
const DRAWN: Partial<Record<GlyphId, string>> = {
  instagram_story:
    '<circle cx="12" cy="12" r="9.5" stroke-dasharray="5.1 2.36"/><circle cx="12" cy="12" r="4.5" fill="currentColor" stroke="none"/>',
  instagram_reel:
    '<rect x="2.5" y="2.5" width="19" height="19" rx="5"/><path d="M2.5 8h19M9 2.5 11.5 8M15 2.5 17.5 8"/><path d="m10 11.5 5.5 3.2-5.5 3.2z" fill="currentColor" stroke="none"/>',
  youtube_short:
    '<rect x="5" y="1.5" width="14" height="21" rx="4" fill="currentColor" stroke="none"/><path d="m10 8.2 5.6 3.8-5.6 3.8z" style="fill:var(--color-surface)" stroke="none"/>',
  blog: '<path d="M3.5 4.5a16 16 0 0 1 16 16M3.5 11.5a9 9 0 0 1 9 9"/><circle cx="5.2" cy="18.8" r="2.2" fill="currentColor" stroke="none"/>',
  newsletter: '<rect x="2" y="4.5" width="20" height="15" rx="2.5"/><path d="m3 7 9 6.5L21 7"/>',
  forum:
    '<path d="M15.5 3h-11A2.5 2.5 0 0 0 2 5.5V16l3.6-3.2h9.9A2.5 2.5 0 0 0 18 10.300V5.500A2.5 2.5 0 0 0 15.5 3Z"/><path d="M22 9.500V21l-3.5-3.200H9.5"/>',
  spiceworks:
    '<path d="M15 8c3 1 5.5 3.5 4.5 7.500C18.3 20.2 12 22.5 4 21c5-1 6.5-3 7-6.5.5-4 1.5-6 4-6.500Z" fill="currentColor" stroke="none"/><path d="M15.2 8c-.2-2.5.8-4.5 3.3-5.5"/>',
  other:
    '<circle cx="12" cy="12" r="9.5"/><path d="M2.5 12h19M12 2.500c5.5 5.6 5.5 13.4 0 19-5.5-5.6-5.5-13.4 0-19Z"/>',
};

const CREDITS =
  "Brand glyphs: Font Awesome Free 7 by Fonticons, CC BY 4.0, https://fontawesome.com/license/free. The others: Marronnier, MIT.";

/**
 * All glyphs in one file, so that the scripts do not carry them. After a change run
 * `npx tsx components/networks/write-sprite.ts`.
 */
export function spriteSource(): string {
  const symbols = drawings().map(
    ([id, { viewBox, shapes }]) => `<symbol id="${id}" viewBox="${viewBox}">${shapes}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><title>Marronnier</title><!-- ${CREDITS} -->\n${symbols.join("\n")}\n</svg>\n`;
}

/** The same for the month alone: a hundred references into another file cost the browser more than as many drawings. */
export function drawingsSource(): string {
  const entries = drawings().map(
    ([id, { viewBox, shapes }]) =>
      `  ${id}: {\n    viewBox: "${viewBox}",\n    shapes:\n      '${shapes}',\n  },\n`,
  );
  return `// Written by write-sprite.ts.\n// ${CREDITS}\nimport type { GlyphId } from "./glyphs";\n\n// biome-ignore format: as it is written\nexport const DRAWINGS: Record<GlyphId, { viewBox: string; shapes: string }> = {\n${entries.join("")}};\n`;
}

interface Drawing {
  viewBox: string;
  shapes: string;
}

function drawings(): [string, Drawing][] {
  const brands = Object.entries(BRANDS).map(([id, icon]): [string, Drawing] => [id, brandDrawing(icon)]);
  const own = Object.entries(DRAWN).map(([id, shapes]): [string, Drawing] => [id, ownDrawing(shapes)]);
  return [...brands, ...own];
}

function brandDrawing({ icon }: IconDefinition): Drawing {
  const [width, height, , , paths] = icon;
  const d = Array.isArray(paths) ? paths.join(" ") : paths;
  return { viewBox: `0 0 ${width} ${height}`, shapes: `<path fill="currentColor" d="${d}"/>` };
}

function ownDrawing(shapes: string): Drawing {
  return {
    viewBox: "0 0 24 24",
    shapes: `<g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${shapes}</g>`,
  };
}

export const SPRITE_FILE = path.join(import.meta.dirname, "networks.svg");
export const DRAWINGS_FILE = path.join(import.meta.dirname, "drawings.ts");

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(SPRITE_FILE, spriteSource());
  writeFileSync(DRAWINGS_FILE, drawingsSource());
}

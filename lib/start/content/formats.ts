import type { Network } from "@/lib/plan/vocabulary";
import { type FormatId, format, formatIds } from "@/lib/reference";
import { formatsOn } from "@/lib/reference/network-formats";

/** So long that nobody should promise it without having been asked: lives, press releases, films. */
const LONG_MINUTES = 180;
/** Of each channel: enough for a rhythm that does not repeat itself. */
const MOST_USUAL = 2;

/** Formats at home on one of these, the most usual first; without a channel all are as good as each other. */
export function suitedFormats(networks: readonly Network[]): readonly FormatId[] {
  if (networks.length === 0) return formatIds;
  const longest = Math.max(...networks.map((network) => formatsOn(network).length));
  const ranked = Array.from({ length: longest }, (_, rank) =>
    networks.flatMap((network) => formatsOn(network)[rank] ?? []),
  );
  return [...new Set(ranked.flat())];
}

/** What a first answer proposes: of each channel the most usual ones that are soon made, or its own long one. */
export function proposedFormats(networks: readonly Network[]): FormatId[] {
  const proposed = networks.flatMap((network) => {
    const short = formatsOn(network).filter((id) => format(id).minutes < LONG_MINUTES);
    const first = formatsOn(network)[0];
    return short[0] === first ? short.slice(0, MOST_USUAL) : [first];
  });
  return formatIds.filter((id) => proposed.includes(id));
}

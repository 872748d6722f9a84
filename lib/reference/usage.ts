// For whom a network is, and what it asks for: our own reading of general knowledge (docs/decisions/network-advice.md).
// For the advice on networks; not for the calendar's bundle.
import type { NetworkId } from "@/lib/networks";
import type { Market } from "@/lib/plan/vocabulary";
import full from "./data/usage.json";
import type { FormatId } from "./index";

export const STANDINGS = ["strong", "some", "weak"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What one has to make for a network, and the formats that are it. */
export const MADE_OF = {
  films: ["short_video", "long_video", "live", "webinar"],
  pictures: ["photo", "carousel", "story", "short_video"],
  stories: ["story", "photo", "short_video"],
  articles: ["article", "press_release"],
  letters: ["newsletter", "article"],
  slides: ["carousel", "webinar"],
} as const satisfies Record<string, readonly FormatId[]>;
export type Need = keyof typeof MADE_OF;
export const NEEDS = Object.keys(MADE_OF) as readonly Need[];

/** Ages from … to; null: without end. */
export type Ages = readonly [from: number, to: number | null];

export type Usage = {
  /** How well firms, and people at home, are reached there. */
  readonly market: Readonly<Record<Market, Standing>>;
  /** The ages that are mostly there; null: all, or nobody can say. */
  readonly ages: Ages | null;
  /** Serves those who are nearby: people look there for what is around them. */
  readonly local: boolean;
  /** Money a month from which paid reach makes sense, where without it few are reached; null: works without. */
  readonly sponsoringPerMonth: number | null;
  readonly needs: Need | null;
  /** Lives on another network's account. */
  readonly with: NetworkId | null;
  /** For a public of its own: not advised to those who did not think of it, as long as another network serves. */
  readonly niche: boolean;
};

/** TypeScript reads enumerations of a JSON file as plain strings; usage.test.ts checks the shape instead. */
const byNetwork = full as unknown as Readonly<Record<NetworkId, Usage>>;

export function usage(network: NetworkId): Usage {
  return byNetwork[network];
}

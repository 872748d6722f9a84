/** How a network counts the text of a publication: each word names a file of `counters/`. */
export const COUNTERS = ["characters", "graphemes", "x-weighted", "mastodon", "threads"] as const;
export type Counter = (typeof COUNTERS)[number];

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Publications a channel owes and bears; null: no limit. */
export type NetworkCadence = {
  readonly per: "week" | "month";
  readonly min: number | null;
  readonly max: number | null;
  /** What to aim at between min and max: a proposal only, no rule reads it. */
  readonly target: number | null;
  readonly maxPerDay: number | null;
  readonly minGapHours: number | null;
  readonly maxSilenceDays: number | null;
};

export type NetworkText = {
  /** Refuses above, in the unit of `counter`. */
  readonly limit: number;
  /** Only warns above: what is shown before “see more”, or reads well. Null: none. */
  readonly soft: number | null;
  readonly counter: Counter;
  /** What any address counts as; null: its own length. */
  readonly urlLength: number | null;
  /** A second limit, in UTF-8 bytes, that holds as well. */
  readonly bytesLimit: number | null;
};

/** Local time of the audience, suggestions only. */
export type BestTime = { readonly days: readonly Weekday[]; readonly from: string; readonly to: string };

export type NetworkFacts = {
  readonly name: { readonly fr: string; readonly en: string };
  /** The organisation controls the place itself: blog, newsletter, forum. */
  readonly owned: boolean;
  readonly cadence: NetworkCadence;
  readonly text: NetworkText;
  readonly media: { readonly required: boolean; readonly maxImages: number; readonly maxVideos: number };
  readonly altText: { readonly supported: boolean; readonly limit: number | null };
  /** False where an address in the text cannot be clicked. */
  readonly linksInText: boolean;
  readonly hashtags: { readonly soft: number | null; readonly hard: number | null };
  readonly effortMinutes: number;
  readonly careMinutesPerWeek: number;
  readonly bestTimes: readonly BestTime[];
};

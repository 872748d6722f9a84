import type { PostStatus } from "@/lib/plan/vocabulary";

/** What a publication brought, as its network counts it; in the order in which people read it. */
export const FIGURES = ["reach", "clicks", "reactions", "comments", "shares", "leads"] as const;
export type Figure = (typeof FIGURES)[number];
export type Figures = Record<Figure, number | null>;

/** What is out once its day has come: a scheduled post goes out whether or not somebody says so here. */
export const OUT_STATUSES = ["published", "scheduled"] as const satisfies readonly PostStatus[];

/** Beyond what any network counts. */
export const MOST_OF_A_FIGURE = 999_999_999;

/** Of a paste or a file. */
export const MOST_CHARACTERS = 2_000_000;
/** Lines at once: each is looked for among the publications, and read before it is taken. */
export const MOST_LINES = 2_000;

export const NO_FIGURES: Figures = {
  reach: null,
  clicks: null,
  reactions: null,
  comments: null,
  shares: null,
  leads: null,
};

export type Bilingual = { readonly fr: string; readonly en: string };

/** What the matrix says of a network for an objective. No word: no opinion, which is not a mismatch. */
export const FITS = ["primary", "secondary", "caution"] as const;
export type Fit = (typeof FITS)[number];

/** The days proposed for an event of a kind; null: asks for nothing. */
export type EventDays = {
  /** Before the start, to open the project. */
  readonly preparationDays: number | null;
  /** Before the start, to speak of it. */
  readonly communicationDays: number | null;
  /** Before the start, when content is final. */
  readonly freezeDays: number | null;
  /** After the end, in which it is told. */
  readonly followUpDays: number | null;
};

export const EVENT_DAYS = ["preparationDays", "communicationDays", "freezeDays", "followUpDays"] as const;

/** A: primary data study or platform documentation; B: vendor or agency guidance; C: secondary synthesis. */
export const GRADES = ["A", "B", "C"] as const;
export type Grade = (typeof GRADES)[number];

export type Source = {
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly grade: Grade;
};

/** Where a figure comes from: our own choice or not, and the sources it was taken or set from. */
export type Provenance = { readonly ours: boolean; readonly sources: readonly Source[] };

export const PHASES = [
  "brief",
  "booking",
  "production",
  "approval",
  "announce",
  "teaser",
  "call_to_action",
  "practical",
  "countdown",
  "live",
  "thanks",
  "recap",
  "follow_up",
  "review",
] as const;
export type Phase = (typeof PHASES)[number];

export const KEY_DATE_CATEGORIES = ["com", "civ", "env", "soc", "cul", "tech", "hea", "fun"] as const;
export type KeyDateCategory = (typeof KEY_DATE_CATEGORIES)[number];

import type { Format } from "@/lib/plan/vocabulary";

/** What money goes to: pictures and films, paid reach, what is won. */
export const COST_KINDS = ["images", "sponsoring", "prizes", "other"] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** The part of a campaign's budget meant for each; a kind that is left out has none. */
export type CampaignMoney = Partial<Record<CostKind, number>>;

/** What a workspace works with, beside the hours of its contributors. */
export type Means = {
  /** What its people make; null: nobody said. */
  formats: Format[] | null;
  /** For images, sponsoring and prizes; null: nobody said. */
  moneyPerMonth: number | null;
};

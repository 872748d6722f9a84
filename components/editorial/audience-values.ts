import type { CalendarFrame } from "@/lib/calendar/view";
import { MARKETS, type Market } from "@/lib/plan/vocabulary";

export type AudienceView = CalendarFrame["audiences"][number];

/** What an audience is described by, in words. */
export const TRAITS = ["sector", "job", "age", "place", "tone"] as const;

/** An audience as its form holds it: "" where nobody said. */
export type AudienceValues = Record<"name" | "market" | (typeof TRAITS)[number], string>;

export function audienceValues(audience: AudienceView | null): AudienceValues {
  const text = (value: string | null | undefined) => value ?? "";
  return {
    name: text(audience?.name),
    market: text(audience?.market),
    sector: text(audience?.sector),
    job: text(audience?.job),
    age: text(audience?.age),
    place: text(audience?.place),
    tone: text(audience?.tone),
  };
}

export const marketKey = (market: string | null): Market | "any_market" =>
  MARKETS.find((known) => known === market) ?? "any_market";

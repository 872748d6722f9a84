import {
  type AudienceValues,
  type AudienceView,
  audienceValues,
} from "@/components/editorial/audience-values";
import type { PlanAudience } from "@/lib/plan/document";
import { MARKETS } from "@/lib/plan/vocabulary";
import type { FormRow } from "../form-rows";

export type AudienceRow = FormRow & AudienceValues;

const BLANK = audienceValues(null);
const TEXTS = Object.keys(BLANK) as (keyof AudienceValues)[];

export const storedRow = (audience: AudienceView): AudienceRow => ({
  key: audience.id,
  id: audience.id,
  on: true,
  ...audienceValues(audience),
});

export const newRow = (number: number, texts: Partial<AudienceValues> = {}): AudienceRow => ({
  key: `new-${number}`,
  id: null,
  on: true,
  ...BLANK,
  ...texts,
});

export const isBlank = (row: AudienceRow): boolean => TEXTS.every((text) => row[text].trim() === "");

/** A starter fills the first card that nobody wrote into, else it becomes a card of its own. */
export function withStarter(
  rows: readonly AudienceRow[],
  starter: Partial<AudienceValues>,
  number: number,
): { rows: AudienceRow[]; key: string } {
  const free = rows.find((row) => row.id === null && isBlank(row));
  const filled = { ...(free ?? newRow(number)), ...starter };
  return {
    rows: free ? rows.map((row) => (row === free ? filled : row)) : [...rows, filled],
    key: filled.key,
  };
}

/** As the plan has it; the server makes nothing of empty texts. */
export function audienceOf({
  key: _,
  id: _id,
  on: _on,
  market,
  ...texts
}: AudienceRow): Omit<PlanAudience, "id"> {
  return { ...texts, market: MARKETS.find((known) => known === market) ?? null };
}

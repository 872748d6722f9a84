/** What a rhythm asks of one week or month, and what is planned in it. null: no limit on that side. */
export interface Rhythm {
  planned: number;
  min: number | null;
  max: number | null;
}
export type MeterTone = "within" | "over" | "under";
export type Square = "planned" | "excess" | "missing" | "room";

/** Past this many squares nobody counts them: a bar takes over. */
export const MOST_SQUARES = 10;

export function meterTone({ planned, min, max }: Rhythm): MeterTone {
  if (max !== null && planned > max) return "over";
  return min !== null && planned < min ? "under" : "within";
}

export function squaresOf({ planned, min, max }: Rhythm): Square[] {
  const total = Math.max(planned, min ?? 0, max ?? 0);
  return Array.from({ length: total }, (_, index) => {
    if (index < planned) return max !== null && index >= max ? "excess" : "planned";
    return index < (min ?? 0) ? "missing" : "room";
  });
}

import type { Place } from "@/lib/team/moving";

/** Values of `data-place`: the cell under the pointer says by itself whose week it is. */
export const placeName = ({ contributor, week }: Place): string => `${week} ${contributor}`;

export function placeAt(x: number, y: number): HTMLElement | null {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-place]") ?? null;
}

export function readPlace(name: string | undefined): Place | null {
  const space = name?.indexOf(" ") ?? -1;
  if (name === undefined || space < 0) return null;
  return { week: Number(name.slice(0, space)), contributor: name.slice(space + 1) };
}

import type { WeekLoad } from "@/lib/plan/load";

export interface CellLook {
  /** Hundredths of the room; null where there is none. */
  share: number | null;
  ground: string;
  bar: string;
}

/** The colour says again what the number, the length of the bar and the icon say. */
export function lookOf({ load, room, severity }: WeekLoad): CellLook {
  const share = room > 0 ? Math.round((load / room) * 100) : null;
  if (severity === "error") return { share, ground: "bg-bad-soft", bar: "bg-bad-fill" };
  if (severity === "warning") return { share, ground: "bg-warn-soft", bar: "bg-warn-mark" };
  return { share, ground: load > 0 ? "bg-ok-soft" : "", bar: "bg-ok-mark" };
}

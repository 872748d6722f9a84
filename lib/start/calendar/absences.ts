import type { Period } from "@/lib/plan/document";
import type { Day } from "@/lib/platform/time";
import { isOver } from "./closures";

/**
 * Somebody's absences once these of them, and none of the others to come, are kept; what is over stays on record. The
 * same list where nothing changes.
 */
export function absencesWith(absences: Period[], wished: readonly Period[], today: Day): Period[] {
  const coming = absences.filter((absence) => !isOver(absence, today));
  if (asSaid(coming) === asSaid(wished)) return absences;
  const over = absences.filter((absence) => isOver(absence, today));
  return [...over, ...wished.map(({ from, to }) => ({ from, to }))].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** Whatever their order. */
const asSaid = (periods: readonly Period[]): string =>
  periods
    .map(({ from, to }) => `${from} ${to}`)
    .toSorted()
    .join("\n");

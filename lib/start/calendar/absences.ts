import type { Period } from "@/lib/plan/document";
import type { Day } from "@/lib/platform/time";
import { among, distinct, isOver } from "./closures";

/**
 * Somebody's absences once these of them, and none of the others to come, are kept; what is over stays on record. The
 * same list where nothing changes.
 */
export function absencesWith(absences: Period[], wished: readonly Period[], today: Day): Period[] {
  const coming = absences.filter((absence) => !isOver(absence, today));
  const over = absences.filter((absence) => isOver(absence, today));
  // What was to come when the page was opened may be over by now.
  const said = distinct(wished).filter((absence) => !among(over, absence));
  if (asSaid(coming) === asSaid(said)) return absences;
  return [...over, ...said.map(({ from, to }) => ({ from, to }))].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** Whatever their order. */
const asSaid = (periods: readonly Period[]): string =>
  periods
    .map(({ from, to }) => `${from} ${to}`)
    .toSorted()
    .join("\n");

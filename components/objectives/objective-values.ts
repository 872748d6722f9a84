import { readNumber, readPercent, writeNumber, writePercent } from "@/components/forms/numbers";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { PlanObjective } from "@/lib/plan/document";
import type { ObjectiveKind } from "@/lib/plan/vocabulary";
import type { Locale } from "@/lib/platform/time";
import { objectiveKind } from "@/lib/reference";

export type ObjectiveView = CalendarFrame["objectives"][number];

/** An objective as its form holds it: texts as they are typed, "" for none; the weight in per cent. */
export interface ObjectiveValues {
  name: string;
  kind: ObjectiveKind;
  weight: string;
  from: string;
  to: string;
  kpi: string;
  target: string;
}

export function objectiveValues(objective: ObjectiveView | null, locale: Locale): ObjectiveValues {
  if (!objective) {
    return { name: "", kind: "increase_visibility", weight: "", from: "", to: "", kpi: "", target: "" };
  }
  const { name, kind, weight, from, to, kpi, target } = objective;
  return {
    name,
    kind,
    weight: writePercent(weight, locale),
    from: from ?? "",
    to: to ?? "",
    kpi: kpi ?? "",
    target: writeNumber(target, locale),
  };
}

export function objectiveFrom(values: ObjectiveValues): Omit<PlanObjective, "id"> {
  return {
    name: values.name,
    kind: values.kind,
    weight: readPercent(values.weight),
    from: values.from || null,
    to: values.to || null,
    kpi: values.kpi.trim() || null,
    target: readNumber(values.target),
  };
}

/** null for one's own kind, which has no name but the objective's. */
export const kindName = (kind: ObjectiveKind, locale: Locale): string | null =>
  kind === "custom" ? null : objectiveKind(kind).name[locale];

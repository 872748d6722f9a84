import type { ComparedField } from "@/components/forms/conflict-notice";
import { readNumber, writeNumber } from "@/components/forms/numbers";
import type { PlanEvent } from "@/lib/plan/document";
import type { Translator } from "@/lib/platform/i18n/translator";
import { formatDay, isDay, type Locale } from "@/lib/platform/time";
import { type EventKind, preparation } from "@/lib/reference";
import { EVENT_DAYS } from "@/lib/reference/vocabulary";
import type { EventView } from "./event-view";

/** An event as its form holds it: texts as they are typed, "" for none. */
export interface EventValues {
  kind: EventKind;
  name: string;
  start: string;
  end: string;
  owner: string;
  preparationDays: string;
  communicationDays: string;
  freezeDays: string;
  followUpDays: string;
}
export type DaysField = (typeof DAYS_FIELDS)[number];
export const DAYS_FIELDS = EVENT_DAYS;

const FIRST_KIND: EventKind = "trade_show";

export function valuesOf(event: EventView | null, locale: Locale, day: string): EventValues {
  if (!event) {
    return {
      kind: FIRST_KIND,
      name: "",
      start: day,
      end: "",
      owner: "",
      ...proposedDays(FIRST_KIND, locale),
    };
  }
  const { kind, name, start, end, owner } = event;
  return {
    kind,
    name,
    start,
    end: end === start ? "" : end,
    owner: owner ?? "",
    ...typedDays(event, locale),
  };
}

export function proposedDays(kind: EventKind, locale: Locale): Record<DaysField, string> {
  return typedDays(preparation(kind), locale);
}

/** What the action takes. An empty end is the day of the start; a note asks for nothing. */
export function eventFrom(values: EventValues): Omit<PlanEvent, "id"> {
  const { kind, start } = values;
  const days = Object.fromEntries(
    DAYS_FIELDS.map((field) => [field, kind === "note" ? null : readNumber(values[field])]),
  ) as Record<DaysField, number | null>;
  return { kind, name: values.name, start, end: values.end || start, owner: values.owner || null, ...days };
}

/** How values read beside somebody else's. */
export function comparedFields(
  t: Translator<"events">,
  locale: Locale,
  contributors: readonly { id: string; name: string }[],
): ComparedField<EventValues>[] {
  const day = (text: string) => (isDay(text) ? formatDay(text, locale) : text);
  return [
    { label: t("field.kind"), show: ({ kind }) => preparation(kind).name[locale] },
    { label: t("field.name"), show: ({ name }) => name },
    { label: t("field.start"), show: ({ start }) => day(start) },
    { label: t("field.end"), show: ({ end, start }) => day(end || start) },
    { label: t("field.owner"), show: ({ owner }) => contributors.find(({ id }) => id === owner)?.name ?? "" },
    ...DAYS_FIELDS.map((field) => ({
      label: t(`days.${field}`),
      show: (values: EventValues) => values[field],
    })),
  ];
}

function typedDays(days: Record<DaysField, number | null>, locale: Locale): Record<DaysField, string> {
  return Object.fromEntries(DAYS_FIELDS.map((field) => [field, writeNumber(days[field], locale)])) as Record<
    DaysField,
    string
  >;
}

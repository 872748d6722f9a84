"use client";

import { useLocale, useTranslations } from "next-intl";
import { writeNumber } from "@/components/forms/numbers";
import { ProvenanceNote } from "@/components/forms/provenance-note";
import { NumberRow } from "@/components/forms/rows";
import type { ActionForm } from "@/components/forms/use-action-form";
import { preparation } from "@/lib/reference";
import { proposedEvent } from "@/lib/reference/proposals";
import { DAYS_FIELDS, type DaysField, type EventValues } from "./event-values";

/** The four figures of an event, each with what is proposed for its kind and where that comes from. */
export function EventDaysFields({ form }: { form: ActionForm<EventValues> }) {
  const t = useTranslations("events");
  const locale = useLocale();
  return (
    <fieldset className="grid gap-4 rounded-lg border border-line bg-surface p-4">
      <legend className="sr-only">{t("days.legend")}</legend>
      <p className="text-ink-2 text-sm">
        {t("days.proposed_for", { kind: preparation(form.values.kind).name[locale] })}
      </p>
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {DAYS_FIELDS.map((field) => (
          <DaysRow key={field} form={form} field={field} />
        ))}
      </div>
    </fieldset>
  );
}

function DaysRow({ form, field }: { form: ActionForm<EventValues>; field: DaysField }) {
  const t = useTranslations("events");
  const locale = useLocale();
  const { days, from } = proposedEvent(form.values.kind);
  const proposed = writeNumber(days[field], locale);
  return (
    <div className="grid content-start gap-1">
      <NumberRow
        form={form}
        name={field}
        label={t(`days.${field}`)}
        hint={t(`days.hint.${field}`)}
        unit={t("days.unit")}
      />
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-ink-3 text-xs">
        {form.values[field] !== proposed && (
          <button
            type="button"
            className="rounded-xs text-chestnut underline underline-offset-2"
            onClick={() => form.set(field, proposed)}
          >
            {t("days.take", { days: days[field] ?? 0, none: days[field] === null ? "yes" : "no" })}
          </button>
        )}
        <ProvenanceNote figure={t(`days.${field}`)} from={from[field]} />
      </p>
    </div>
  );
}

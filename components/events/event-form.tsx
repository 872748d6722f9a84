"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { Form } from "@/components/forms/form";
import { FormFoot } from "@/components/forms/form-foot";
import { DayRow, SelectRow, TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { createEvent, editEvent, moveEventPreparation } from "@/lib/events/actions";
import { eventKinds, isEventKind, preparation } from "@/lib/reference";
import { OPENED_BY } from "./count-back/opened-by";
import { EventDaysFields } from "./event-days-fields";
import { EventPreview } from "./event-preview";
import { comparedFields, type EventValues, eventFrom, proposedDays, valuesOf } from "./event-values";
import type { EventView } from "./event-view";
import { type Decision, useMovingEvent } from "./moved/use-moving-event";

const MoveDialog = dynamic(() => import("./moved/move-dialog").then((file) => file.MoveDialog));

interface EventFormProps {
  slug: string;
  today: string;
  /** null: a new one. */
  event: EventView | null;
  contributors: { id: string; name: string }[];
  /** For a new one made from a day of the calendar. */
  day?: string;
}

/** Kind first: it proposes how long to prepare, to announce, to freeze and to follow up. */
export function EventForm({ slug, today, event, contributors, day = "" }: EventFormProps) {
  const t = useTranslations("events");
  const locale = useLocale();
  const router = useRouter();
  const tell = useChangeNews(slug);
  const decided = useRef<Decision>(null);
  const form = useActionForm({
    initial: valuesOf(event, locale, day),
    version: event?.version,
    async submit(values, version) {
      const data = eventFrom(values);
      if (event) {
        const edit = { workspace: slug, id: event.id, version, patch: data };
        return decided.current ? moveEventPreparation({ ...edit, ...decided.current }) : editEvent(edit);
      }
      return createEvent({ workspace: slug, event: data });
    },
    done(data, values) {
      const id = event?.id ?? ("id" in data ? String(data.id) : "");
      // A new event asks at once what has to be made for it.
      const asking = event || values.kind === "note" ? "" : `?${OPENED_BY}=1`;
      router.push(`/w/${slug}/events/${encodeURIComponent(id)}${asking}`);
      const name = values.name.trim();
      const saved = decided.current ? t("moved", { name }) : t("saved", { name });
      tell(event ? saved : t("created", { name }), data.change);
    },
  });
  const { form: asking, asking: question } = useMovingEvent(slug, event, decided, form);
  function pickKind(kind: string) {
    if (!isEventKind(kind)) return;
    const untouched = !event && daysAre(form.values, proposedDays(form.values.kind, locale));
    form.patch({ kind, ...(untouched && proposedDays(kind, locale)) });
  }
  return (
    <Form form={asking} compare={comparedFields(t, locale, contributors)}>
      <SelectRow form={form} name="kind" label={t("field.kind")} onPick={pickKind}>
        {eventKinds.map((kind) => (
          <option key={kind} value={kind}>
            {preparation(kind).name[locale]}
          </option>
        ))}
      </SelectRow>
      <TextRow
        form={form}
        name="name"
        label={t("field.name")}
        required
        autoFocus={!event}
        autoComplete="off"
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <DayRow form={form} name="start" label={t("field.start")} required />
        <DayRow
          // Left empty it is the first day: what is wrong with that one stands there.
          form={form.values.end ? form : { ...form, fault: () => undefined }}
          name="end"
          label={t("field.end")}
          hint={t("field.end_hint")}
          min={form.values.start}
        />
        <SelectRow form={form} name="owner" label={t("field.owner")}>
          <option value="">{t("field.no_owner")}</option>
          {contributors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectRow>
      </div>
      {form.values.kind === "note" ? (
        <p className="rounded-md bg-sunken px-3 py-2 text-ink-2 text-sm">{t("note_explained")}</p>
      ) : (
        <EventDaysFields form={form} />
      )}
      <EventPreview values={form.values} today={today} />
      {question && (
        <MoveDialog
          name={form.values.name}
          days={question.days}
          moves={question.moves}
          onChoose={question.decide}
          onClose={question.close}
        />
      )}
      <FormFoot
        form={asking}
        submitLabel={t(event ? "save" : "create")}
        cancelHref={event ? `/w/${slug}/events/${encodeURIComponent(event.id)}` : `/w/${slug}/events`}
      />
    </Form>
  );
}

/** Figures that still are the proposal of a kind make place for those of the next one; one's own stay. */
const daysAre = (values: EventValues, days: Partial<EventValues>) =>
  Object.entries(days).every(([key, value]) => values[key as keyof EventValues] === value);

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { ActionForm } from "@/components/forms/use-action-form";
import { choiceKey, toggled } from "@/components/key-dates/picks";
import { type HolidayPlace, placeFrom } from "@/lib/holidays/vocabulary";
import type { DateChoice } from "@/lib/key-dates/view";
import type { Day } from "@/lib/platform/time";
import { answerCalendar } from "@/lib/start/calendar/actions";
import { rowForm, withRow } from "../row-form";
import { useAnswerForm } from "../use-answer-form";
import { useAnswered } from "../use-answered";
import { calendarAnswer, type SentCalendar, typedRows } from "./calendar-answer";
import { type CalendarValues, calendarValues, type StoredCalendar } from "./calendar-values";

const NOTHING: SentCalendar = { events: [], absences: [], closures: [] };

/** The answer as it is typed, and what each part of the screen does with it. */
export function useCalendar(
  slug: string,
  stored: StoredCalendar,
  today: Day,
  /** The place that the address asks for; undefined: none. */
  asked: HolidayPlace | null | undefined,
) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  const goOn = useAnswered(slug, "calendar");
  const [sent, setSent] = useState(NOTHING);
  const { workspace, contributors, channels, noted } = stored;
  const form = useAnswerForm({
    stored: [{ id: "workspace", version: workspace.version }, ...contributors, ...channels],
    seen: stored,
    initial: calendarValues(useAsked(stored, asked), today),
    submit(values, seen) {
      const rows = typedRows(values);
      setSent(rows);
      return answerCalendar({ workspace: slug, ...calendarAnswer(values, rows, seen, locale) });
    },
    done: ({ change }) => goOn(t("calendar.saved"), change),
  });
  const { country, part } = form.values;
  return {
    form,
    /** Whether public holidays stand on the calendar as it is stored. */
    noted,
    /** Whether another place is chosen than the stored one. */
    isElsewhere: JSON.stringify(placeFrom(country, part)) !== JSON.stringify(workspace.holidays),
    ...pickingIn(form),
    events: useList("events", form, sent),
    absences: useList("absences", form, sent),
    closures: useList("closures", form, sent),
  };
}

export type CalendarForm = ReturnType<typeof useCalendar>;

/** Whoever opens an address that asks for a place goes on with it; what is stored later is told as it is. */
function useAsked(stored: StoredCalendar, asked: HolidayPlace | null | undefined): StoredCalendar {
  const { workspace } = stored;
  const [first] = useState({ version: workspace.version, asked });
  if (first.asked === undefined || workspace.version !== first.version) return stored;
  return { ...stored, workspace: { ...workspace, holidays: first.asked } };
}

const pickingIn = (form: ActionForm<CalendarValues>) => ({
  toggle: (choice: DateChoice) =>
    form.set("picks", Object.fromEntries(toggled(new Map(Object.entries(form.values.picks)), choice))),
  move: (choice: DateChoice, start: Day) =>
    form.set("picks", { ...form.values.picks, [choiceKey(choice)]: { choice, start, isConfirmed: true } }),
});

/** One of the lists that the answer holds. */
function useList<L extends keyof SentCalendar>(
  list: L,
  form: ActionForm<CalendarValues>,
  sent: SentCalendar,
) {
  type R = CalendarValues[L][number];
  const [made, setMade] = useState(0);
  const rows = form.values[list] as R[];
  const put = (next: R[]) => form.set(list, next as CalendarValues[L]);
  return {
    rows,
    add(row: Omit<R, "key">) {
      setMade(made + 1);
      put([...rows, { ...row, key: `new-${made}` } as R]);
    },
    remove: ({ key }: R) => put(rows.filter((row) => row.key !== key)),
    put: (row: R) => put(withRow(rows, row)),
    formOf: (row: R) =>
      rowForm({
        row,
        put: (changed) => put(withRow(rows, changed)),
        refusal: form.refusal,
        list,
        sent: sent[list] as R[],
      }),
  };
}

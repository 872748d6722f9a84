"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { choiceKey, eventOf, inOrder, toggled } from "@/components/key-dates/picks";
import { type HolidayPlace, placeFrom } from "@/lib/holidays/vocabulary";
import type { DateChoice } from "@/lib/key-dates/view";
import type { Day } from "@/lib/platform/time";
import { answerCalendar } from "@/lib/start/calendar/actions";
import { rowForm } from "../row-form";
import { useAnswerForm } from "../use-answer-form";
import { useAnswered } from "../use-answered";
import {
  type CalendarValues,
  calendarValues,
  eventFrom,
  periodFrom,
  type StoredCalendar,
  typedAbsences,
  typedClosures,
  typedEvents,
} from "./calendar-values";

const LISTS = ["events", "absences", "closures"] as const;
type List = (typeof LISTS)[number];
type RowOf<L extends List> = CalendarValues[L][number];

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
  const [sent, setSent] = useState<{ [L in List]: CalendarValues[L] }>({
    events: [],
    absences: [],
    closures: [],
  });
  const [made, setMade] = useState(0);
  const [first] = useState({ version: stored.workspace.version, asked });
  const { workspace, contributors, channels } = stored;
  // Whoever opens an address that asks for a place goes on with it; what is stored later is told as it is.
  const isAsked = first.asked !== undefined && workspace.version === first.version;
  const shown = isAsked ? { ...stored, workspace: { ...workspace, holidays: first.asked ?? null } } : stored;
  const form = useAnswerForm({
    stored: [{ id: "workspace", version: workspace.version }, ...contributors, ...channels],
    seen: stored,
    initial: calendarValues(shown, today),
    submit(values, seen) {
      const lists = {
        events: typedEvents(values),
        absences: typedAbsences(values),
        closures: typedClosures(values),
      };
      setSent(lists);
      return answerCalendar({
        workspace: slug,
        version: seen.workspace.version,
        holidays: placeFrom(values.country, values.part),
        locale,
        notes: values.notes ? "show" : seen.noted ? "hide" : "leave",
        picked: inOrder(picksOf(values)).map((pick) => eventOf(pick, "note")),
        events: lists.events.map(eventFrom),
        absences: lists.absences.map((row) => ({ contributor: row.contributor, ...periodFrom(row) })),
        closures: lists.closures.map(periodFrom),
        contributors: seen.contributors.map(({ id, version }) => ({ id, version })),
        channels: seen.channels.map(({ id, version }) => ({ id, version })),
      });
    },
    done: ({ change }) => goOn(t("calendar.saved"), change),
  });
  const rowsOf = <L extends List>(list: L) => form.values[list] as RowOf<L>[];
  const putRows = <L extends List>(list: L, rows: RowOf<L>[]) => form.set(list, rows as CalendarValues[L]);
  return {
    form,
    noted: stored.noted,
    /** Whether another place is chosen than the stored one. */
    isElsewhere:
      JSON.stringify(placeFrom(form.values.country, form.values.part)) !== JSON.stringify(workspace.holidays),
    toggle: (choice: DateChoice) =>
      form.set("picks", Object.fromEntries(toggled(picksOf(form.values), choice))),
    move(choice: DateChoice, start: Day) {
      const key = choiceKey(choice);
      const pick = { choice, start, isConfirmed: true };
      form.set("picks", { ...form.values.picks, [key]: pick });
    },
    add<L extends List>(list: L, row: Omit<RowOf<L>, "key">) {
      setMade(made + 1);
      putRows(list, [...rowsOf(list), { ...row, key: `new-${made}` } as RowOf<L>]);
    },
    remove: <L extends List>(list: L, { key }: RowOf<L>) =>
      putRows(
        list,
        rowsOf(list).filter((row) => row.key !== key),
      ),
    put: <L extends List>(list: L, row: RowOf<L>) =>
      putRows(
        list,
        rowsOf(list).map((each) => (each.key === row.key ? row : each)),
      ),
    rowForm: <L extends List>(list: L, row: RowOf<L>) =>
      rowForm({
        row,
        put: (changed) =>
          putRows(
            list,
            rowsOf(list).map((each) => (each.key === changed.key ? changed : each)),
          ),
        refusal: form.refusal,
        list,
        sent: sent[list] as RowOf<L>[],
      }),
  };
}

export type CalendarForm = ReturnType<typeof useCalendar>;

export const picksOf = ({ picks }: CalendarValues) => new Map(Object.entries(picks));

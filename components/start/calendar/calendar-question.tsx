"use client";

import { Form } from "@/components/forms/form";
import type { CountryChoice } from "@/lib/holidays/almanac";
import type { Day } from "@/lib/platform/time";
import { StepFoot } from "../step-foot";
import { AbsencesPart } from "./absences-part";
import { AnswerSum } from "./answer-sum";
import type { StoredCalendar } from "./calendar-values";
import { ClosuresPart } from "./closures-part";
import { HolidaysPart } from "./holidays-part";
import { KeyDatesPart } from "./key-dates-part";
import { OwnEventsPart } from "./own-events-part";
import { useCalendar } from "./use-calendar";
import { useCompared } from "./use-compared";

interface CalendarQuestionProps {
  slug: string;
  stored: StoredCalendar;
  /** Events of one's own that are not over, the next first. */
  coming: { id: string; name: string; start: Day; end: Day }[];
  countries: CountryChoice[];
  /** Of the zone; null where nobody knows it. */
  ownCountry: string | null;
  today: Day;
}

/** The days that the plan has to reckon with. */
export function CalendarQuestion(props: CalendarQuestionProps) {
  const { slug, stored, coming, countries, ownCountry, today } = props;
  const calendar = useCalendar(slug, stored, today);
  return (
    <Form form={calendar.form} compare={useCompared(stored)}>
      <HolidaysPart
        calendar={calendar}
        choices={stored.choices}
        countries={countries}
        ownCountry={ownCountry}
        today={today}
      />
      <KeyDatesPart calendar={calendar} slug={slug} choices={stored.choices} today={today} />
      <OwnEventsPart calendar={calendar} slug={slug} coming={coming} today={today} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <AbsencesPart calendar={calendar} slug={slug} contributors={stored.contributors} />
        <ClosuresPart calendar={calendar} slug={slug} channels={stored.channels} today={today} />
      </div>
      <StepFoot
        slug={slug}
        question="calendar"
        form={calendar.form}
        aside={<AnswerSum values={calendar.form.values} choices={stored.choices} />}
      />
    </Form>
  );
}

"use client";

import { Form } from "@/components/forms/form";
import type { CountryChoice } from "@/lib/holidays/almanac";
import type { HolidayPlace } from "@/lib/holidays/vocabulary";
import type { Day } from "@/lib/platform/time";
import type { ComingEvent } from "@/lib/start/calendar/coming";
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
  coming: ComingEvent[];
  countries: CountryChoice[];
  /** Of the zone; null where nobody knows it. */
  ownCountry: string | null;
  /** The place that the address asks for; undefined: none. */
  asked: HolidayPlace | null | undefined;
  today: Day;
}

/** The days that the plan has to reckon with. */
export function CalendarQuestion(props: CalendarQuestionProps) {
  const { slug, stored, coming, countries, ownCountry, asked, today } = props;
  const calendar = useCalendar(slug, stored, today, asked);
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
        <AbsencesPart absences={calendar.absences} slug={slug} contributors={stored.contributors} />
        <ClosuresPart closures={calendar.closures} slug={slug} channels={stored.channels} today={today} />
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

import { getLocale, getTranslations } from "next-intl/server";
import { CalendarQuestion } from "@/components/start/calendar/calendar-question";
import { areNoted } from "@/components/start/calendar/calendar-values";
import { StartStep } from "@/components/start/start-step";
import { countryChoices, countryOfZone, isPlace } from "@/lib/holidays/almanac";
import { type HolidayPlace, placeFrom } from "@/lib/holidays/vocabulary";
import { dateChoices, holidayPlace } from "@/lib/key-dates/queries";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { addDays } from "@/lib/platform/time";
import { comingEvents } from "@/lib/start/calendar/coming";
import { AHEAD_DAYS } from "@/lib/start/calendar/vocabulary";
import { startFrame } from "@/lib/start/queries";

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Search> };

export async function generateMetadata() {
  const t = await getTranslations("start.question.calendar");
  return { title: t("title") };
}

export default async function CalendarStep({ params, searchParams }: Props) {
  const [{ workspace: slug }, search, locale] = await Promise.all([params, searchParams, getLocale()]);
  const actor = await requireActor(slug, "configure");
  const { frame, answered, workspace } = await startFrame(actor);
  const { contributors, channels, today } = frame;
  const { timeZone } = actor.workspace;
  const asked = await placeAsked(search);
  const year = { from: today, to: addDays(today, AHEAD_DAYS) };
  const choicesOf = (holidays: HolidayPlace | null) =>
    dateChoices(actor, year, { place: holidayPlace({ holidays, timeZone }), locale });
  const stored = await choicesOf(workspace.holidays);
  const choices = asked === undefined ? stored : await choicesOf(asked);
  return (
    <StartStep slug={slug} step="calendar" answered={answered}>
      <Messages namespaces={["start", "startContent", "settings", "keyDates", "rules", "forms", "errors"]}>
        <CalendarQuestion
          slug={slug}
          stored={{
            ...{ workspace, contributors, channels, choices },
            noted: areNoted(stored),
            isAnswered: answered.calendar,
          }}
          coming={await comingEvents(actor, choices, today)}
          countries={await countryChoices(locale)}
          ownCountry={countryOfZone(timeZone)}
          asked={asked}
          today={today}
        />
      </Messages>
    </StartStep>
  );
}

/** The place that somebody looks at before they say so, null: that of the zone; undefined: none, or none that there is. */
async function placeAsked({ country, part }: Search): Promise<HolidayPlace | null | undefined> {
  if (typeof country !== "string") return undefined;
  const place = placeFrom(country, typeof part === "string" ? part : "");
  return place === null || (await isPlace(place)) ? place : undefined;
}

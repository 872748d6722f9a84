import { getLocale, getTranslations } from "next-intl/server";
import { CalendarQuestion } from "@/components/start/calendar/calendar-question";
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
import type { WorkspaceRow } from "@/lib/workspaces/repository";

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Search> };

export async function generateMetadata() {
  const t = await getTranslations("start.question.calendar");
  return { title: t("title") };
}

export default async function CalendarStep({ params, searchParams }: Props) {
  const [{ workspace: slug }, asked] = await Promise.all([params, searchParams]);
  const actor = await requireActor(slug, "configure");
  const { frame, answered, workspace } = await startFrame(actor);
  const { contributors, channels, today } = frame;
  const place = await placeAsked(asked, actor.workspace);
  const locale = await getLocale();
  const [choices, countries] = await Promise.all([
    dateChoices(actor, { from: today, to: addDays(today, AHEAD_DAYS) }, { place, locale }),
    countryChoices(locale),
  ]);
  return (
    <StartStep slug={slug} step="calendar" answered={answered}>
      <Messages namespaces={["start", "startContent", "settings", "keyDates", "forms", "errors"]}>
        <CalendarQuestion
          slug={slug}
          stored={{ workspace, contributors, channels, choices, isAnswered: answered.calendar }}
          coming={comingEvents(frame.events, choices, today)}
          countries={countries}
          ownCountry={countryOfZone(actor.workspace.timeZone)}
          today={today}
        />
      </Messages>
    </StartStep>
  );
}

/** The place that somebody looks at before they say so; without one, the workspace's. */
async function placeAsked({ country, part }: Search, workspace: WorkspaceRow): Promise<HolidayPlace | null> {
  if (typeof country !== "string") return holidayPlace(workspace);
  const place = placeFrom(country, typeof part === "string" ? part : "");
  if (!place) return holidayPlace({ ...workspace, holidays: null });
  return (await isPlace(place)) ? place : holidayPlace(workspace);
}

import { getLocale, getTranslations } from "next-intl/server";
import { BackToEvents } from "@/components/events/back-to-events";
import { HolidayNote } from "@/components/key-dates/holiday-note";
import { KeyDatePicker } from "@/components/key-dates/key-date-picker";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { dateChoices, holidayPlace } from "@/lib/key-dates/queries";
import { can } from "@/lib/people/rules";
import { requireActor } from "@/lib/people/session";
import { now } from "@/lib/platform/clock";
import { Messages } from "@/lib/platform/i18n/messages";
import { addDays, dayIn } from "@/lib/platform/time";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("keyDates");
  return { title: t("title") };
}

export default async function KeyDatesPage({ params, searchParams }: Props) {
  const [{ workspace }, { year: asked }] = await Promise.all([params, searchParams]);
  const actor = await requireActor(workspace, "plan");
  const t = await getTranslations("keyDates");
  const today = dayIn(now(), actor.workspace.timeZone);
  const year = typeof asked === "string" && YEAR.test(asked) ? asked : "";
  const range = year
    ? { from: `${year}-01-01`, to: `${year}-12-31` }
    : { from: today, to: addDays(today, 365) };
  const place = holidayPlace(actor.workspace);
  const choices = await dateChoices(actor, range, { place, locale: await getLocale() });
  return (
    <Page>
      <div className="grid gap-2">
        <BackToEvents slug={workspace} />
        <PageHeader title={t("title")} lead={t("lead")} />
      </div>
      <HolidayNote slug={workspace} place={place} mayConfigure={can(actor.role, "configure")} />
      <Messages namespaces={["keyDates", "flags", "rules", "forms", "errors"]}>
        <KeyDatePicker slug={workspace} choices={choices} today={today} year={year} />
      </Messages>
    </Page>
  );
}

/** Beyond, nobody knows the moon's days nor the holidays' laws. */
const YEAR = /^20\d\d$/;

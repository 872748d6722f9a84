import { getTranslations } from "next-intl/server";
import { CalendarScreen } from "@/components/calendar/calendar-screen";
import { rangeOf, readView } from "@/components/calendar/store/view-state";
import { calendarData } from "@/lib/calendar/queries";
import { requireActor } from "@/lib/people/session";
import { now } from "@/lib/platform/clock";
import { Messages } from "@/lib/platform/i18n/messages";
import { dayIn } from "@/lib/platform/time";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("calendar");
  return { title: t("title") };
}

export default async function CalendarPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace);
  const { view, date } = readView(written(await searchParams));
  const { weekStart, timeZone } = actor.workspace;
  const day = date ?? dayIn(now(), timeZone);
  const data = await calendarData(actor, rangeOf(view ?? "month", day, weekStart));
  return (
    <Messages
      namespaces={[
        "calendar",
        "approvals",
        "comments",
        "errors",
        "figures",
        "fixes",
        "flags",
        "flagsPanel",
        "history",
        "lanes",
        "live",
        "move",
        "posts",
        "tray",
      ]}
    >
      <CalendarScreen data={data} />
    </Messages>
  );
}

/** Next's parsed parameters as the text they came from: one reader of addresses is enough. */
function written(params: Awaited<Props["searchParams"]>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of Array.isArray(value) ? value : [value ?? ""]) search.append(name, one);
  }
  return search.toString();
}

import { getTranslations } from "next-intl/server";
import { EventForm } from "@/components/events/event-form";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { frameFor } from "@/lib/calendar/frame-query";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { isDay } from "@/lib/platform/time";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("events");
  return { title: t("new") };
}

export default async function NewEventPage({ params, searchParams }: Props) {
  const [{ workspace }, { day }] = await Promise.all([params, searchParams]);
  const actor = await requireActor(workspace, "plan");
  const [t, frame] = await Promise.all([getTranslations("events"), frameFor(actor)]);
  return (
    <Page narrow>
      <PageHeader title={t("new")} lead={t("new_lead")} />
      <Messages namespaces={["events", "countBack", "forms", "errors", "reference"]}>
        <EventForm
          slug={workspace}
          today={frame.today}
          event={null}
          contributors={frame.contributors}
          day={isDay(day) ? day : undefined}
        />
      </Messages>
    </Page>
  );
}

import { Plus } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { EventList } from "@/components/events/event-list";
import { summariesOf } from "@/components/events/event-view";
import { MoreEvents } from "@/components/events/more-events";
import { UndoKeys } from "@/components/forms/undo-keys";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/workspaces/page";
import { calendarData } from "@/lib/calendar/queries";
import { requireActor } from "@/lib/people/session";
import { now } from "@/lib/platform/clock";
import { Messages } from "@/lib/platform/i18n/messages";
import { addDays, dayIn } from "@/lib/platform/time";

type Props = { params: Promise<{ workspace: string }> };

/** Contents of events further away are not counted: a workspace may hold years of them. */
const COUNTED_DAYS = 120;

export async function generateMetadata() {
  const t = await getTranslations("events");
  return { title: t("title") };
}

export default async function EventsPage({ params }: Props) {
  const { workspace } = await params;
  const actor = await requireActor(workspace);
  const t = await getTranslations("events");
  const today = dayIn(now(), actor.workspace.timeZone);
  const data = await calendarData(actor, {
    from: addDays(today, -COUNTED_DAYS),
    to: addDays(today, COUNTED_DAYS),
  });
  const { abilities } = data.frame;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          abilities.plan &&
          data.frame.events.length > 0 && (
            <>
              <MoreEvents slug={workspace} />
              <ButtonLink
                href={`/w/${workspace}/events/new`}
                variant="primary"
                icon={<Plus aria-hidden="true" className="size-4" />}
              >
                {t("new")}
              </ButtonLink>
            </>
          )
        }
      />
      <Messages namespaces={["events", "forms", "errors"]}>
        <UndoKeys workspace={workspace} />
        <EventList
          summaries={summariesOf(data)}
          today={data.frame.today}
          slug={workspace}
          mayPlan={abilities.plan}
        />
      </Messages>
    </Page>
  );
}

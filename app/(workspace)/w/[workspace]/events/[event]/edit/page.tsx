import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EventForm } from "@/components/events/event-form";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { frameFor } from "@/lib/calendar/frame-query";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { idInPath } from "@/lib/platform/path-id";

type Props = { params: Promise<{ workspace: string; event: string }> };

export async function generateMetadata() {
  const t = await getTranslations("events");
  return { title: t("edit") };
}

export default async function EditEventPage({ params }: Props) {
  const { workspace, event: id } = await params;
  const actor = await requireActor(workspace, "plan");
  const [t, frame] = await Promise.all([getTranslations("events"), frameFor(actor)]);
  const event = frame.events.find((each) => each.id === idInPath(id));
  if (!event) notFound();
  return (
    <Page narrow>
      <PageHeader title={event.name} lead={t("edit")} />
      <Messages namespaces={["events", "countBack", "forms", "errors", "reference"]}>
        <EventForm slug={workspace} today={frame.today} event={event} contributors={frame.contributors} />
      </Messages>
    </Page>
  );
}

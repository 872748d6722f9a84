import { getTranslations } from "next-intl/server";
import { BackToEvents } from "@/components/events/back-to-events";
import { ImportCalendar } from "@/components/ics/import-calendar";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("ics");
  return { title: t("title") };
}

export default async function ImportCalendarPage({ params }: Props) {
  const { workspace } = await params;
  await requireActor(workspace, "plan");
  const t = await getTranslations("ics");
  return (
    <Page>
      <div className="grid gap-2">
        <BackToEvents slug={workspace} />
        <PageHeader title={t("title")} lead={t("lead")} />
      </div>
      <Messages namespaces={["ics", "forms", "errors"]}>
        <ImportCalendar slug={workspace} />
      </Messages>
    </Page>
  );
}

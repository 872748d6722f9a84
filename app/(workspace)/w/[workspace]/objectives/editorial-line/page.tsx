import { getTranslations } from "next-intl/server";
import { AudienceList } from "@/components/editorial/audience-list";
import { ColumnList } from "@/components/editorial/column-list";
import { EditorialNav } from "@/components/editorial/editorial-nav";
import { plannedFor } from "@/components/editorial/planned";
import { UndoKeys } from "@/components/forms/undo-keys";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { calendarData } from "@/lib/calendar/queries";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("editorial");
  return { title: t("title") };
}

export default async function EditorialLinePage({ params }: Props) {
  const { workspace: slug } = await params;
  const data = await calendarData(await requireActor(slug), null);
  const t = await getTranslations("editorial");
  const { audiences, columns, abilities } = data.frame;
  const planned = plannedFor(data);
  return (
    <Page>
      <Messages namespaces={["editorial", "forms", "errors"]}>
        <PageHeader title={t("title")} lead={t("lead")}>
          <EditorialNav slug={slug} />
        </PageHeader>
        <UndoKeys workspace={slug} />
        <AudienceList
          slug={slug}
          audiences={audiences}
          planned={planned.byAudience}
          mayPlan={abilities.plan}
        />
        <ColumnList
          slug={slug}
          columns={columns}
          planned={planned.byColumn}
          all={planned.all}
          mayPlan={abilities.plan}
        />
      </Messages>
    </Page>
  );
}
